import { chainOf } from '#main/foundation/change-chain.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import { fold } from '#shared/rules/fold.ts'
import { type RunRecord, rowsOf, runsOf } from './memory.store.ts'

export interface Counts {
  partners: number
  persons: number
}

/** What a source said the last time it spoke about each partner and person. What was undone was never said. */
export interface Memory {
  /** By partner. */
  readonly partners: ReadonlyMap<string, DraftPartner>
  /** By partner and person; the partner is '' for who stands under none. */
  readonly persons: ReadonlyMap<string, DraftPerson>
  /** How many the last whole page held; null when the source was never read. */
  readonly last: Counts | null
}

export const placeKey = (partnerId: string, personId: string): string => `${partnerId} ${personId}`

const nothing: Memory = { partners: new Map(), persons: new Map(), last: null }

export function memoryOf({ db }: ReadUnit, sourceId: string | null): Memory {
  if (sourceId === null) return nothing
  const standing = standingRuns(db, sourceId)
  const rows = rowsOf(
    db,
    standing.map((run) => run.id)
  )
  const partners = new Map<string, DraftPartner | null>()
  const persons = new Map<string, DraftPerson | null>()
  for (const { entity, partnerId, personId, raw, disposition } of rows) {
    const draft = disposition === 'departed' ? null : (JSON.parse(raw) as DraftPartner & DraftPerson)
    if (entity === 'organisation' && partnerId !== null && !partners.has(partnerId)) partners.set(partnerId, draft)
    const place = personId !== null && placeKey(partnerId ?? '', personId)
    if (place && !persons.has(place)) persons.set(place, draft)
  }
  return { partners: present(partners), persons: present(persons), last: lastCounts(standing) }
}

/** Runs of a source that were not undone, the newest first. */
export const standingRuns = (db: ReadUnit['db'], sourceId: string): RunRecord[] =>
  runsOf(db, sourceId).filter((run) => run.changeSet === null || !chainOf(db, run.changeSet).undone)

/** Without those who were said to have left: if they come back, they come as new. */
const present = <T>(rows: ReadonlyMap<string, T | null>): Map<string, T> =>
  new Map([...rows].filter((row): row is [string, T] => row[1] !== null))

function lastCounts(runs: readonly RunRecord[]): Counts | null {
  const run = runs.find(({ wholeness }) => wholeness === 'whole') ?? runs[0]
  return run ? (JSON.parse(run.counts) as Counts) : null
}

/** Partner ids by the folded name that was read, in the order of the page. */
export function partnerNames(memory: Memory): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const [id, draft] of memory.partners) put(ids, fold(draft.name.value), id)
  return ids
}

const put = (index: Map<string, string[]>, key: string, id: string) => index.set(key, [...(index.get(key) ?? []), id])
