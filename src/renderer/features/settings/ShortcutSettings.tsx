import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { type CommandId, commandIds, commandSpec, menus } from '#shared/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { usePreference } from '../../lib/preferences.ts'
import { useShownKeys } from '../../lib/shortcuts.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { Setting, SettingActions, SettingSection } from '../../ui/Setting.tsx'
import { changeSetting } from './change-setting.ts'
import { PressKeys } from './PressKeys.tsx'

/** All commands by menu with their keys, which can be changed for this machine. */
export function ShortcutSettings() {
  const t = useText()
  const shortcuts = usePreference('shortcuts')
  const [listening, setListening] = useState<CommandId>()
  return (
    <>
      <SettingActions>
        <p className="soft settings-lead">{t('settings.shortcutsNote')}</p>
      </SettingActions>
      {menus
        .map((menu) => [menu, commandIds.filter((id) => commandSpec(id).menu === menu)] as const)
        .filter(([, ids]) => ids.length > 0)
        .map(([menu, ids]) => (
          <SettingSection key={menu} title={t(`shell.menu.${menu}`)}>
            {ids.map((id) => (
              <Setting key={id} label={t(`commands.${id}`)}>
                {listening === id ? (
                  <PressKeys id={id} onDone={() => setListening(undefined)} />
                ) : (
                  <Shortcut id={id} onChange={() => setListening(id)} />
                )}
              </Setting>
            ))}
          </SettingSection>
        ))}
      <SettingActions>
        <Button variant="default" disabled={Object.keys(shortcuts).length === 0} onClick={() => changeSetting({ shortcuts: {} })}>
          {t('settings.resetAllKeys')}
        </Button>
      </SettingActions>
    </>
  )
}

/** The keys as they are; pressing them begins the change. */
function Shortcut({ id, onChange }: { id: CommandId; onChange: () => void }) {
  const t = useText()
  const keys = useShownKeys()(id)
  const shortcuts = usePreference('shortcuts')
  const command = t(`commands.${id}`)
  const reset = () => {
    const { [id]: _own, ...others } = shortcuts
    changeSetting({ shortcuts: others })
  }
  return (
    <div className="settings-keys">
      {shortcuts[id] !== undefined && (
        <IconButton label={t('settings.resetKeys', { command })} icon={<IconArrowBackUp size={15} stroke={1.7} />} onClick={reset} />
      )}
      <Button id={`keys-${id}`} variant="default" onClick={onChange}>
        <span className="visually-hidden">{t('settings.changeKeys', { command })} </span>
        {keys ? <Keys keys={keys} /> : <span className="note">{t('settings.noKeys')}</span>}
      </Button>
    </div>
  )
}
