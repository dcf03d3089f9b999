import { useQuery } from '@tanstack/react-query'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { InlineField } from '../../ui/InlineField.tsx'
import { Setting, SettingSection } from '../../ui/Setting.tsx'
import { readDays } from './read-days.ts'
import './cadence.css'

/** How many days there should be at most between two dialogues, for each type of organisation. */
export function CadenceSettings() {
  const t = useText()
  const { data } = useQuery(api.cadence.types.queryOptions())
  return (
    <SettingSection title={t('cadence.title')}>
      <p className="note cadence-note">{t('cadence.note')}</p>
      {data?.map(({ type, days }) => {
        const label = t(`imports.type.${type}`)
        return (
          <Setting key={type} label={label}>
            <InlineField
              label={label}
              value={days === null ? '' : String(days)}
              display={days === null ? undefined : t('cadence.every', { count: days })}
              empty={t('cadence.none')}
              validate={(text) => (readDays(text) === undefined ? t('cadence.wrong') : undefined)}
              onSave={(text) => client.cadence.setType({ type, days: readDays(text) ?? null })}
            />
          </Setting>
        )
      })}
    </SettingSection>
  )
}
