import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ContactPeriod, type PeriodLength, periodLengths } from '#shared/model/contact-period.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { ChartFrame, Columns } from '../../ui/charts/index.ts'
import { usePeriodName } from '../log/index.ts'

const series = ['calls', 'mails', 'meetings'] as const
const totalOf = (period: ContactPeriod): number => series.reduce((sum, each) => sum + period[each], 0)

/** Calls, mails and meetings of the last time, by month, quarter or year as the address says. */
export function ContactsChart() {
  const t = useText()
  const navigate = useNavigate()
  const { per = 'month' } = useSearch({ strict: false })
  const { data } = useQuery(api.overview.contacts.queryOptions({ input: { per }, placeholderData: (before) => before }))
  const { nameOf, sentenceOf } = useWords(per)
  if (!data) return null
  const words = series.map((each) => t(`overview.contacts.${each}`))
  const named = data.periods.map((period) => ({ name: nameOf(period), parts: series.map((each) => period[each]) }))
  const sentence = sentenceOf(data.periods)
  return (
    <ChartFrame
      title={t('overview.contacts.title')}
      sentence={sentence}
      table={{
        head: [t('overview.contacts.period'), ...words],
        rows: named.map(({ name, parts }) => [name, ...parts])
      }}
      tools={
        <SegmentedControl
          size="xs"
          aria-label={t('overview.contacts.per.label')}
          value={per}
          onChange={(next) => void navigate({ to: '/', search: next === 'month' ? {} : { per: next }, replace: true })}
          data={periodLengths.map((value) => ({ value, label: t(`overview.contacts.per.${value}`) }))}
        />
      }
    >
      <Columns
        sentence={sentence}
        series={words}
        columns={named}
        linked={(at, drawing) => (
          <Link to="/log" search={{ from: data.periods[at]?.from ?? '', per }}>
            {drawing}
          </Link>
        )}
      />
    </ChartFrame>
  )
}

/** How periods are named, and what there is to say of all of them. */
function useWords(per: PeriodLength) {
  const t = useText()
  const periodName = usePeriodName()
  const nameOf = ({ from }: ContactPeriod): string => periodName(from, per, true)
  const fullName = ({ from }: ContactPeriod): string => periodName(from, per)
  const sentenceOf = (periods: readonly ContactPeriod[]): string => {
    const [first, last] = [periods[0], periods.at(-1)]
    const most = periods.reduce((best, each) => (totalOf(each) > totalOf(best) ? each : best), last ?? noPeriod)
    if (!first || !last || totalOf(most) === 0) return t('overview.contacts.none')
    const sumOf = (each: (typeof series)[number]) => periods.reduce((sum, period) => sum + period[each], 0)
    const counts = { calls: sumOf('calls'), mails: sumOf('mails'), meetings: sumOf('meetings') }
    const total = counts.calls + counts.mails + counts.meetings
    return t('overview.contacts.sentence', { ...counts, total, from: fullName(first), to: fullName(last), most: fullName(most) })
  }
  return { nameOf, sentenceOf }
}

const noPeriod: ContactPeriod = { from: '', calls: 0, mails: 0, meetings: 0 }
