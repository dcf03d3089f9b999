import type { Context } from '#main/api/implement.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { DuplicateEntity, DuplicatePair } from '#shared/model/duplicate.ts'
import { type Candidates, candidatesOf } from './candidates.ts'
import { personTotal } from './facts.store.ts'
import { merge } from './merge.service.ts'
import { mergeView } from './merge-view.service.ts'
import { namedPairs } from './not-duplicates.store.ts'
import { standingPairs, toldPairs } from './pairs.service.ts'
import { findAll } from './search.service.ts'

/** A file of ordinary size is looked through while somebody waits; a larger one when it is asked for. */
const ordinary = 5000
const mostLesser = 200

const countsOf = (unit: ReadUnit, candidates: Candidates) => ({
  persons: standingPairs(unit, candidates, 'person').length,
  partners: standingPairs(unit, candidates, 'organisation').length
})

/** What is known by now: of a file of ordinary size, all there is. */
async function known(context: Context): Promise<Candidates> {
  const candidates = candidatesOf(context)
  if (!candidates.isFresh && context.session.read(({ db }) => personTotal(db)) <= ordinary) await findAll(context)
  return candidates
}

export async function summary(context: Context) {
  const candidates = await known(context)
  const counts = candidates.found ? context.session.read((unit) => countsOf(unit, candidates)) : null
  return { counts, isFresh: candidates.isFresh }
}

export const counts = (context: Context) => context.session.read((unit) => countsOf(unit, candidatesOf(context)))

/** A page of what was found. */
export async function list(context: Context, { entity, offset, limit }: { entity: DuplicateEntity; offset: number; limit: number }) {
  const candidates = await known(context)
  return context.session.read((unit) => {
    const pairs = standingPairs(unit, candidates, entity)
    return {
      total: pairs.length,
      revision: unit.db.revision + candidates.searches,
      rows: toldPairs(unit, entity, pairs.slice(offset, offset + limit))
    }
  })
}

/** Pairs of which the second card says nothing that the first does not say as well. */
export async function lesser(context: Context, entity: DuplicateEntity): Promise<DuplicatePair[]> {
  const candidates = await known(context)
  const { registry } = context.session.options
  return context.session.read((unit) => {
    const likely = standingPairs(unit, candidates, entity).filter(({ fields }) => fields.every(({ sign }) => sign !== 'different'))
    const found: DuplicatePair[] = []
    for (const pair of toldPairs(unit, entity, likely)) {
      if (found.length === mostLesser) break
      if (mergeView(unit, registry, entity, pair.one.id, pair.two.id).isLess) found.push(pair)
    }
    return found
  })
}

/** Merges those pairs of which the loser still says nothing more; a card that was merged a moment ago is left alone. */
export function mergeLesser(unit: UnitOfWork, entity: DuplicateEntity, pairs: readonly { winnerId: string; loserId: string }[]) {
  let merged = 0
  for (const pair of pairs) {
    const isThere = [pair.winnerId, pair.loserId].every((id) => unit.find(entity, id)?.deleted_at === null)
    if (!isThere || !mergeView(unit, unit.registry, entity, pair.winnerId, pair.loserId).isLess) continue
    merge(unit, { entity, ...pair, choices: {} })
    merged++
  }
  return { merged, left: pairs.length - merged }
}

export const notDuplicates = (unit: ReadUnit, entity: DuplicateEntity) =>
  namedPairs(unit.db, entity).map(({ id, lowId, lowName, highId, highName, reason, at }) => ({
    id,
    one: { id: lowId, name: lowName },
    two: { id: highId, name: highName },
    reason,
    at
  }))
