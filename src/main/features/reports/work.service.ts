import { logSince } from '#main/features/activities/index.ts'
import type { ReportCell, ReportTarget, ReportWithRows, RowsKind } from '#shared/model/report.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { type Bucket, bucketsOf } from '#shared/rules/reports/buckets.ts'
import type { Scene, Told } from './scene.ts'
import { dayCounts } from './work.store.ts'

interface Series {
  of: ReportWithRows
  /** Columns of the table. */
  kinds: readonly RowsKind[]
  /** What is drawn, from the bottom up, where columns are drawn as one; three at most. */
  drawn?: readonly { name: string; kinds: readonly RowsKind[] }[]
  notes: readonly string[]
  /** What the sum of a part leads to, where that is not just its rows. */
  total?: (part: Bucket) => ReportTarget | undefined
  /** Whether the columns add up to something. */
  hasTotal?: boolean
}

const alone = (kind: RowsKind) => ({ name: kind, kinds: [kind] })

/** Figures of several kinds by month, quarter or year, stacked; each leads to what it counts. */
function told(
  { unit, period, words: { t, bucket } }: Scene,
  { of, kinds, drawn = kinds.map(alone), notes, total, hasTotal = true }: Series
): Told {
  const days = dayCounts(unit.db, of, period)
  const today = localDay(unit.now)
  // what is still to come is told where there is any: a promise is, a call is not
  const begun = bucketsOf(period).filter(({ from }) => from <= today || days.some(({ day }) => day >= from))
  const lines = begun.map((part) => {
    const inside = days.filter(({ day }) => part.from <= day && day <= part.to)
    const parts = kinds.map((kind) => inside.reduce((sum, each) => sum + (each.kind === kind ? each.count : 0), 0))
    return { part, parts, all: parts.reduce((a, b) => a + b, 0) }
  })
  const sums = Object.fromEntries(kinds.map((kind, at) => [kind, lines.reduce((sum, { parts }) => sum + (parts[at] ?? 0), 0)]))
  const all = lines.reduce((sum, line) => sum + line.all, 0)
  const most = lines.toSorted((a, b) => b.all - a.all)[0]
  const rowsOf = (kind: RowsKind, { from, to }: Bucket): ReportTarget => ({ to: 'rows', name: of, kind, from, until: to })
  const cell = (value: number, target: ReportTarget): ReportCell => (value === 0 ? { value } : { value, target })
  const percent = all === 0 ? 0 : Math.round((100 * (sums['kept'] ?? 0)) / all)
  return {
    sentence: t(all === 0 ? `reports.${of}.nothing` : `reports.${of}.sentence`, {
      ...{ ...sums, total: all, most: most ? bucket(most.part) : '', percent }
    }),
    notes: [...notes],
    plot: {
      kind: 'columns',
      series: drawn.map(({ name }) => t(`reports.kind.${name}`)),
      columns: lines.map(({ part, parts }) => ({
        name: bucket(part),
        parts: drawn.map((some) => some.kinds.reduce((sum, kind) => sum + (parts[kinds.indexOf(kind)] ?? 0), 0)),
        marks: []
      }))
    },
    head: [t('reports.head.period'), ...kinds.map((kind) => t(`reports.kind.${kind}`)), ...(hasTotal ? [t('reports.head.total')] : [])],
    rows: lines.map(({ part, parts, all: sum }) => [
      { value: bucket(part) },
      ...kinds.map((kind, at) => cell(parts[at] ?? 0, rowsOf(kind, part))),
      ...(hasTotal ? [cell(sum, total?.(part) ?? rowsOf('all', part))] : [])
    ]),
    isEmpty: all === 0
  }
}

/** Calls, mails and meetings; the sum of a whole month leads to the log of that time. */
export function outreach(scene: Scene): Told {
  const { unit, period, words } = scene
  const since = logSince(unit.db)
  const notes =
    since === null ? [words.t('overview.noLog')] : since > period.from ? [words.t('reports.silent.since', { day: words.day(since) })] : []
  return told(scene, {
    ...{ of: 'outreach', kinds: ['call', 'email', 'meeting'], notes },
    total: ({ from, per, isWhole }) => (isWhole ? { to: 'log', from, per } : undefined)
  })
}

/** How lists grew by hand, and who said no. */
export const listsAndRefusals = (scene: Scene): Told =>
  told(scene, { of: 'lists', kinds: ['listed', 'withdrawn', 'objected'], notes: [scene.words.t('reports.lists.byRule')], hasTotal: false })

/** What became of what was promised for the time. */
export const keptPromises = (scene: Scene): Told =>
  told(scene, {
    of: 'follow-ups',
    kinds: ['kept', 'late', 'dropped', 'open'],
    drawn: [alone('kept'), alone('late'), { name: 'notDone', kinds: ['open', 'dropped'] }],
    notes: []
  })
