import type { Filter } from '#shared/model/filter.ts'
import type { ReportCell } from '#shared/model/report.ts'
import { addDays, localDay } from '#shared/rules/calendar.ts'
import { type Bucket, bucketsOf } from '#shared/rules/reports/buckets.ts'
import { activePartners, partnersTarget } from './active.ts'
import { type MembershipRecord, memberships, milestones } from './partners.store.ts'
import type { Scene, Told } from './scene.ts'

const isIn = ({ from, to }: Bucket, day: string | null): boolean => day !== null && from <= day && day <= to
const joinedIn = ({ from, to }: Bucket): Filter => ({ version: 2, where: { kind: 'days', field: 'joined', from, to } })
const leftIn = ({ from, to }: Bucket): Filter => ({ version: 2, where: { kind: 'days', field: 'left', from, to } })
/** Partners when a day ended. Whoever left without a date is not counted at all. */
function membersOn(all: readonly MembershipRecord[], day: string): Set<string> {
  const isMember = ({ status, joinedFrom, leftOn }: MembershipRecord) =>
    (joinedFrom === null || joinedFrom <= day) && (status === 'active' || (status === 'left' && leftOn !== null && leftOn > day))
  return new Set(all.filter(isMember).map(({ partnerId }) => partnerId))
}

const distinct = (all: readonly MembershipRecord[], is: (each: MembershipRecord) => boolean): number =>
  new Set(all.filter(is).map(({ partnerId }) => partnerId)).size

/** Partners over time: who joined, who left, how many there were when each part of the period ended, and what was reached. */
export function partnersOverTime({ unit, period, words }: Scene): Told {
  const { t, number, bucket, day } = words
  const today = localDay(unit.now)
  const all = memberships(unit.db)
  const parts = bucketsOf(period).filter(({ from }) => from <= today)
  const reached = milestones(unit.db, period.from, period.to)
  const lines = parts.map((part) => {
    const end = part.to < today ? part.to : today
    const there = membersOn(all, end)
    const until = { ...part, to: end }
    const joined = distinct(all, ({ joinedFrom }) => isIn(until, joinedFrom))
    const left = distinct(all, ({ leftOn }) => isIn(until, leftOn))
    const fresh = distinct(all, ({ partnerId, joinedFrom }) => isIn(until, joinedFrom) && there.has(partnerId))
    return { part, until, end, joined, left, fresh, total: there.size, reached: reached.filter(({ on }) => isIn(part, on)) }
  })
  const last = lines.at(-1)
  const before = membersOn(all, addDays(period.from, -1)).size
  const sum = (of: 'joined' | 'left') => lines.reduce((total, line) => total + line[of], 0)
  const noDate = distinct(all, ({ status, joinedFrom }) => status === 'active' && joinedFrom === null)
  const noEnd = distinct(all, ({ status, leftOn }) => status === 'left' && leftOn === null)
  const cell = (value: number, filter: Filter, asOf: string | null): ReportCell =>
    value === 0 ? { value } : { value, target: partnersTarget(filter, asOf) }
  return {
    sentence: t('reports.partners.sentence', {
      ...{ before, from: day(period.from), total: last?.total ?? before, to: day(last?.end ?? period.to) },
      ...{ joined: sum('joined'), left: sum('left') }
    }),
    notes: [
      ...(noDate > 0 ? [t('reports.partners.noDate', { count: noDate, number: number(noDate) })] : []),
      ...(noEnd > 0 ? [t('reports.partners.noEnd', { count: noEnd, number: number(noEnd) })] : []),
      ...reached.map(({ title, on }) => t('reports.partners.milestone', { day: day(on), title }))
    ],
    plot: {
      kind: 'columns',
      series: [t('reports.partners.stayed'), t('reports.partners.fresh')],
      columns: lines.map(({ part, total, fresh, reached }) => ({
        ...{ name: bucket(part), parts: [total - fresh, fresh], marks: reached.map(({ title }) => title) }
      }))
    },
    head: ['period', 'total', 'joined', 'left', 'milestones'].map((name) => t(`reports.partners.head.${name}`)),
    rows: lines.map(({ part, until, end, total, joined, left, reached }) => [
      { value: bucket(part) },
      cell(total, activePartners, end < today ? end : null),
      cell(joined, joinedIn(until), null),
      cell(left, leftIn(until), null),
      { value: reached.map(({ title }) => title).join(' · ') }
    ]),
    isEmpty: lines.every(({ total, joined, left }) => total + joined + left === 0)
  }
}
