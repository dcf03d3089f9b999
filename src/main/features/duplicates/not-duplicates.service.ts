import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { DuplicateEntity } from '#shared/model/duplicate.ts'
import { pairRow, pairsWith } from './not-duplicates.store.ts'

const ordered = (one: string, two: string) => (one < two ? { low_id: one, high_id: two } : { low_id: two, high_id: one })

/** Remembers that two cards are not one. Saying it again changes the reason. */
export function rememberNotDuplicate(unit: UnitOfWork, entity: DuplicateEntity, one: string, two: string, reason: string): void {
  if (one === two) throw new AppError('input.invalid', { field: 'two' })
  for (const id of [one, two]) unit.load(entity, id)
  const pair = ordered(one, two)
  const known = pairRow(unit.db, pair.low_id, pair.high_id)
  if (known) unit.update('not_duplicate', known.id, { reason })
  else unit.insert('not_duplicate', { entity, ...pair, reason })
}

/** Who is not one with the loser is not one with the winner either. */
export function followMerge(unit: UnitOfWork, winnerId: string, loserId: string): void {
  for (const row of pairsWith(unit.db, loserId)) {
    const other = row.low_id === loserId ? row.high_id : row.low_id
    const pair = ordered(winnerId, other)
    if (other === winnerId || pairRow(unit.db, pair.low_id, pair.high_id)) unit.remove('not_duplicate', row.id)
    else unit.update('not_duplicate', row.id, pair)
  }
}
