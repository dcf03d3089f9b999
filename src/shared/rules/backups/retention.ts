import { localDay, mondayOf } from '../calendar.ts'

export interface ThinnedBackup {
  seq: number
  /** UTC, ISO-8601. What the clock said; it may have been wrong. */
  at: string
  /** Whether it was opened and checked. Others are never thinned out: nobody knows what they are. */
  good: boolean
}

/** Somebody was erased for good: backups up to that number still hold them. */
export interface Erasure {
  at: string
  seq: number
}

/** How many of each class stay: the newest of each of so many hours, days, weeks, months and years in which there is one. */
export const keptOf = { last: 5, hours: 6, days: 7, weeks: 4, months: 12, years: 3 } as const
/** As many good ones stay whatever else is asked. */
export const leastKept = 3
/** Backups that hold somebody who was erased go after so many days. */
export const daysAfterErasure = 30

const dayMs = 86_400_000

const classes: readonly (readonly [most: number, of: (at: string) => string])[] = [
  [keptOf.hours, (at) => at.slice(0, 13)],
  [keptOf.days, localDay],
  [keptOf.weeks, (at) => mondayOf(localDay(at))],
  [keptOf.months, (at) => localDay(at).slice(0, 7)],
  [keptOf.years, (at) => localDay(at).slice(0, 4)]
]

/** When a backup goes for an erasure that came after it, ISO-8601; null where there was none. */
export function goesAt({ seq }: Pick<ThinnedBackup, 'seq'>, erasures: readonly Erasure[]): string | null {
  const ends = erasures.filter((erasure) => seq <= erasure.seq).map(({ at }) => Date.parse(at) + daysAfterErasure * dayMs)
  return ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString()
}

/**
 * The numbers of the backups that may go. Newer means a higher number: clocks jump. The newest good one stays whatever was asked; three
 * stay, unless somebody was erased after they were made.
 */
export function expiredBackups(backups: readonly ThinnedBackup[], now: string, erasures: readonly Erasure[] = []): number[] {
  const good = backups.filter((backup) => backup.good).toSorted((one, other) => other.seq - one.seq)
  const held = (backup: ThinnedBackup) => (goesAt(backup, erasures) ?? '9999') <= now
  const candidates = good.filter((backup, index) => index === 0 || !held(backup))
  const kept = new Set(candidates.slice(0, Math.max(keptOf.last, leastKept)).map(({ seq }) => seq))
  for (const [most, of] of classes) {
    const seen = new Set<string>()
    for (const { at, seq } of candidates) {
      const key = of(at)
      if (seen.has(key)) continue
      if (seen.size === most) break
      seen.add(key)
      kept.add(seq)
    }
  }
  return good.filter(({ seq }) => !kept.has(seq)).map(({ seq }) => seq)
}
