import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Setting, SettingSection } from '../../ui/Setting.tsx'

/** Which program this is, for a letter to those who make it. */
export function AboutSettings() {
  const t = useText()
  const { data } = useQuery(api.file.about.queryOptions())
  if (!data) return null
  return (
    <SettingSection title={t('settings.about')}>
      <Setting label={t('settings.version')}>{data.version}</Setting>
      <Setting label={t('settings.schema')} note={t('settings.schemaNote')}>
        {data.schema}
      </Setting>
      <Setting label={t('settings.runsOn')}>{data.runsOn}</Setting>
    </SettingSection>
  )
}
