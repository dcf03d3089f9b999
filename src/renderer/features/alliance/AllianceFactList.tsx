import { AppError } from '#shared/errors.ts'
import type { Alliance } from '#shared/model/alliance.ts'
import { readDate } from '#shared/rules/written-date.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'

type Patch = Parameters<typeof client.alliance.update>[0]['patch']

/** What the alliance is, each fact edited where it stands. */
export function AllianceFactList({ alliance }: { alliance: Alliance }) {
  const t = useText()
  const format = useFormat()
  const months = useMonths()
  const change = (patch: Patch) => client.alliance.update({ version: alliance.version, patch })
  const text = (field: 'name' | 'shortName' | 'vision' | 'goals' | 'secretariat' | 'senderName' | 'senderEmail', multiline = false) => (
    <Fact label={t(`alliance.field.${field}`)}>
      <InlineField
        label={t(`alliance.field.${field}`)}
        value={alliance[field]}
        {...(multiline && { multiline })}
        onSave={(value) => change({ [field]: value })}
      />
    </Fact>
  )
  const day = (field: 'termFrom' | 'termTo') => (
    <Fact label={t(`alliance.field.${field}`)}>
      <InlineField
        label={t(`alliance.field.${field}`)}
        value={alliance[field] ?? ''}
        display={alliance[field] && format.day(alliance[field])}
        isDay
        onSave={async (value) => change({ [field]: dayOf(value) })}
      />
    </Fact>
  )
  return (
    <Facts>
      {text('name')}
      {text('shortName')}
      {day('termFrom')}
      {day('termTo')}
      <Fact label={t('alliance.field.admission')}>
        <InlineField
          label={t('alliance.field.admission')}
          value={alliance.isAdmissionOpen ? 'open' : 'closed'}
          options={(['open', 'closed'] as const).map((value) => ({ value, label: t(`alliance.admission.${value}`) }))}
          onSave={(value) => change({ isAdmissionOpen: value === 'open' })}
        />
      </Fact>
      {text('vision', true)}
      {text('goals', true)}
      {text('secretariat', true)}
      <Fact label={t('alliance.field.yearBegins')}>
        <InlineField
          label={t('alliance.field.yearBegins')}
          value={String(alliance.fiscalYearStart)}
          options={months}
          onSave={(value) => change({ fiscalYearStart: Number(value) })}
        />
      </Fact>
      {text('senderName')}
      {text('senderEmail')}
    </Facts>
  )
}

/** Throws date.does-not-exist; a text in place of a day is none. */
function dayOf(text: string): string | null {
  if (text.trim() === '') return null
  const day = readDate(text)
  if (day === null || day.startsWith('--')) throw new AppError('date.does-not-exist')
  return day
}

function useMonths() {
  const language = useLanguage()
  const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: names.format(Date.UTC(2026, at, 1)) }))
}
