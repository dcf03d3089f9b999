import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Settings } from '#shared/contract/file.ts'
import { judgeEmail } from '#shared/rules/email-address.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { changePreferences, usePreference } from '../../lib/preferences.ts'
import { useScreen } from '../../lib/screen.ts'
import { Head } from '../../ui/Head.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { FileSettings } from './FileSettings.tsx'
import { Setting } from './Setting.tsx'
import './settings.css'

/** Every change applies at once. Label, one line of consequence, control at the right edge. */
export function SettingsPage() {
  const t = useText()
  useScreen(t('settings.title'), t('settings.status'))
  return (
    <>
      <Head title={t('settings.title')} quiet />
      <div className="settings">
        <Alliance />
        <section aria-labelledby="settings-window">
          <h2 id="settings-window">{t('settings.window')}</h2>
          <Choice
            setting="language"
            label={t('settings.language')}
            options={{ da: t('settings.languages.da'), en: t('settings.languages.en') }}
          />
          <Choice
            setting="theme"
            label={t('settings.theme')}
            options={{ system: t('settings.themes.system'), light: t('settings.themes.light'), dark: t('settings.themes.dark') }}
          />
          <Choice
            setting="density"
            label={t('settings.density')}
            options={{ dense: t('settings.densities.dense'), normal: t('settings.densities.normal'), roomy: t('settings.densities.roomy') }}
          />
        </section>
        <FileSettings />
      </div>
    </>
  )
}

function Alliance() {
  const t = useText()
  const { data } = useQuery(api.settings.alliance.queryOptions())
  if (!data) return null
  const field = (name: 'name' | 'senderName' | 'senderEmail', label: string, note?: string) => (
    <Setting label={label} note={note}>
      <InlineField
        label={label}
        value={data[name]}
        validate={(value) =>
          name === 'senderEmail' && value !== '' && judgeEmail(value).policy === 'reject' ? t('settings.emailProblem') : undefined
        }
        onSave={(value) => client.settings.setAlliance({ version: data.version, patch: { [name]: value } })}
      />
    </Setting>
  )
  return (
    <section aria-labelledby="settings-alliance">
      <h2 id="settings-alliance">{t('settings.alliance')}</h2>
      {field('name', t('settings.allianceName'), t('settings.allianceNote'))}
      {field('senderName', t('settings.senderName'), t('settings.senderNote'))}
      {field('senderEmail', t('settings.senderEmail'))}
    </section>
  )
}

type Choosable = 'language' | 'theme' | 'density'

function Choice<K extends Choosable>({ setting, label, options }: { setting: K; label: string; options: Record<Settings[K], string> }) {
  const value = usePreference(setting)
  const data = (Object.keys(options) as Settings[K][]).map((each) => ({ value: each, label: options[each] }))
  return (
    <Setting label={label}>
      <SegmentedControl
        size="xs"
        aria-label={label}
        value={value}
        data={data}
        onChange={(next) => changePreferences({ [setting]: next } as Partial<Settings>)}
      />
    </Setting>
  )
}
