import { logSince } from '#main/features/activities/index.ts'
import type { ReportCell } from '#shared/model/report.ts'
import { type Bucket, bucketsOf } from '#shared/rules/reports/buckets.ts'
import type { Scene, Told } from './scene.ts'
import { contactDays, type DayRecord, listedDays, promisedDays, refusedDays } from './work.store.ts'

type Report = 'outreach' | 'lists' | 'follow-ups'

interface Series {
  of: Report
  kinds: readonly string[]
  days: readonly DayRecord[]
  notes: readonly string[]
  /** What the name of a part leads to. */
  link?: (part: Bucket) => ReportCell['target']
}

/** Figures of several kinds by month, quarter or year, stacked. */
function told({ period, words: { t, bucket } }: Scene, { of, kinds, days, notes, link }: Series): Told {
  const lines = bucketsOf(period).map((part) => {
    const inside = days.filter(({ day }) => part.from <= day && day <= part.to)
    const sum = (kind: string) => inside.reduce((total, each) => total + (each.kind === kind ? each.count : 0), 0)
    const parts = kinds.map(sum)
    return { part, parts, total: parts.reduce((a, b) => a + b, 0) }
  })
  const sums = Object.fromEntries(kinds.map((kind, at) => [kind, lines.reduce((total, { parts }) => total + (parts[at] ?? 0), 0)]))
  const total = Object.values(sums).reduce((a, b) => a + b, 0)
  const most = lines.toSorted((a, b) => b.total - a.total)[0]
  return {
    sentence: t(total === 0 ? `reports.${of}.nothing` : `reports.${of}.sentence`, {
      ...{ ...sums, total, most: most ? bucket(most.part) : '', percent: total === 0 ? 0 : Math.round((100 * (sums['done'] ?? 0)) / total) }
    }),
    notes: [...notes],
    plot: {
      kind: 'columns',
      series: kinds.map((kind) => t(`reports.${of}.${kind}`)),
      columns: lines.map(({ part, parts }) => ({ name: bucket(part), parts, marks: [] }))
    },
    head: [t('reports.head.period'), ...kinds.map((kind) => t(`reports.${of}.${kind}`)), t('reports.head.total')],
    rows: lines.map(({ part, parts, total: all }) => {
      const target = all > 0 ? link?.(part) : undefined
      return [{ value: bucket(part) }, ...parts.map((value) => ({ value })), { value: all, ...(target && { target }) }]
    }),
    isEmpty: total === 0
  }
}

/** Calls, mails and meetings; each sum leads to the log of that time. */
export function outreach(scene: Scene): Told {
  const { unit, period, words } = scene
  const since = logSince(unit.db)
  const note =
    since === null ? [words.t('overview.noLog')] : since > period.from ? [words.t('reports.silent.since', { day: words.day(since) })] : []
  return told(scene, {
    ...{ of: 'outreach', kinds: ['call', 'email', 'meeting'], days: contactDays(unit.db, period.from, period.to), notes: note },
    link: ({ from, per, isWhole }) => (isWhole ? { to: 'log', from, per } : undefined)
  })
}

/** How lists grew by hand, and who said no. */
export function listsAndRefusals(scene: Scene): Told {
  const { unit, period, words } = scene
  const { from, to } = period
  const days = [...listedDays(unit.db, from, to), ...refusedDays(unit.db, from, to)]
  return told(scene, { of: 'lists', kinds: ['listed', 'withdrawn', 'objected'], days, notes: [words.t('reports.lists.byRule')] })
}

/** What became of what was promised for the time. */
export function keptPromises(scene: Scene): Told {
  const { unit, period } = scene
  const days = promisedDays(unit.db, period.from, period.to)
  return told(scene, { of: 'follow-ups', kinds: ['done', 'dropped', 'open'], days, notes: [] })
}
