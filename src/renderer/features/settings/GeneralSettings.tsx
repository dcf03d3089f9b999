import { Button, SegmentedControl, Switch } from '@mantine/core'
import type { Settings } from '#shared/contract/file.ts'
import { usualWorking } from '#shared/model/working.ts'
import { useText } from '../../lib/i18n.ts'
import { usePreference } from '../../lib/preferences.ts'
import { Setting, SettingActions, SettingSection } from '../../ui/Setting.tsx'
import { changeSetting } from './change-setting.ts'

const usual = {
  theme: 'system',
  density: 'normal',
  singleLetters: usualWorking.singleLetters,
  tabMoves: usualWorking.tabMoves,
  confirmRemovals: usualWorking.confirmRemovals
} as const satisfies Partial<Settings>

/** Language and look, the keyboard, and what is asked about. */
export function GeneralSettings() {
  const t = useText()
  return (
    <>
      <SettingSection title={t('settings.look')}>
        <Choice
          setting="language"
          label={t('settings.language')}
          note={t('settings.languageNote')}
          options={[
            ['da', t('settings.languages.da')],
            ['en', t('settings.languages.en')]
          ]}
        />
        <Choice
          setting="theme"
          label={t('settings.theme')}
          options={[
            ['light', t('settings.themes.light')],
            ['dark', t('settings.themes.dark')],
            ['system', t('settings.themes.system')]
          ]}
        />
        <Choice
          setting="density"
          label={t('settings.density')}
          note={t('settings.densityNote')}
          options={[
            ['dense', t('settings.densities.dense')],
            ['normal', t('settings.densities.normal')],
            ['roomy', t('settings.densities.roomy')]
          ]}
        />
      </SettingSection>
      <SettingSection title={t('settings.keyboard')}>
        <Toggle setting="singleLetters" label={t('settings.singleLetters')} note={t('settings.singleLettersNote')} />
        <Choice
          setting="tabMoves"
          label={t('settings.tab')}
          note={t('settings.tabNote')}
          options={[
            [false, t('settings.tabs.leaves')],
            [true, t('settings.tabs.moves')]
          ]}
        />
      </SettingSection>
      <SettingSection title={t('settings.confirmations')}>
        <Toggle setting="confirmRemovals" label={t('settings.confirmRemovals')} note={t('settings.confirmRemovalsNote')} />
      </SettingSection>
      <SettingActions>
        <Button variant="default" onClick={() => changeSetting(usual)}>
          {t('settings.resetGeneral')}
        </Button>
      </SettingActions>
    </>
  )
}

type Choosable = 'language' | 'theme' | 'density' | 'tabMoves'

interface ChoiceProps<K extends Choosable> {
  setting: K
  label: string
  note?: string
  options: readonly (readonly [Settings[K], string])[]
}

function Choice<K extends Choosable>({ setting, label, note, options }: ChoiceProps<K>) {
  const value = usePreference(setting)
  return (
    <Setting label={label} note={note}>
      <SegmentedControl
        size="xs"
        aria-label={label}
        value={String(value)}
        data={options.map(([each, text]) => ({ value: String(each), label: text }))}
        onChange={(chosen) => {
          const option = options.find(([each]) => String(each) === chosen)
          if (option) changeSetting({ [setting]: option[0] })
        }}
      />
    </Setting>
  )
}

function Toggle({ setting, label, note }: { setting: 'singleLetters' | 'confirmRemovals'; label: string; note: string }) {
  const value = usePreference(setting)
  return (
    <Setting label={label} note={note}>
      <Switch aria-label={label} checked={value} onChange={(event) => changeSetting({ [setting]: event.currentTarget.checked })} />
    </Setting>
  )
}
