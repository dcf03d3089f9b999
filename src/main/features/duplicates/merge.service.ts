import { keepNos, standingNos } from '#main/features/consent/index.ts'
import { displayName } from '#main/features/persons/index.ts'
import type { Patch } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { DuplicateEntity, MergeField } from '#shared/model/duplicate.ts'
import { fold } from '#shared/rules/fold.ts'
import type { Choices } from './choices.ts'
import { otherNames } from './merge.store.ts'
import { columnOf, mergeFields } from './merge-fields.service.ts'
import { followMerge } from './not-duplicates.service.ts'
import { repoint } from './unite.service.ts'

export interface Merger {
  entity: DuplicateEntity
  winnerId: string
  loserId: string
  /** As read, where they were read. */
  winnerVersion?: number
  loserVersion?: number
  /** Fields that are not named become what is proposed. */
  choices: Choices
}

/**
 * Makes two cards one: values as chosen, everything that points to the loser points to the winner, the loser lies in the trash and says
 * who it became. Throws record.not-found when one is in the trash, record.changed-elsewhere.
 */
export function merge(unit: UnitOfWork, { entity, winnerId, loserId, winnerVersion, loserVersion, choices }: Merger): void {
  const [winner, loser] = [winnerId, loserId].map((id) => unit.load(entity, id))
  if (winnerId === loserId) throw new AppError('input.invalid', { field: 'loserId' })
  for (const row of [winner, loser]) if (row?.deleted_at !== null) throw new AppError('record.not-found', { id: row?.id })
  const fields = mergeFields(unit, entity, winnerId, loserId)
  const chosen: Choices = { ...Object.fromEntries(fields.map(({ key, choice }) => [key, choice])), ...choices }
  const nos = entity === 'person' ? standingNos(unit, [winnerId, loserId]) : []
  const names = entity === 'organisation' ? [unit.load('organisation', winnerId).name, unit.load('organisation', loserId).name] : []
  // first, so that a version that was not read last changes nothing
  unit.update(
    entity,
    loserId,
    { deleted_at: unit.now, merged_into_id: winnerId },
    loserVersion === undefined ? {} : { version: loserVersion }
  )
  unit.update(entity, winnerId, patchOf(entity, fields, chosen), winnerVersion === undefined ? {} : { version: winnerVersion })
  followMerge(unit, winnerId, loserId)
  repoint(unit, entity, winnerId, loserId, chosen)
  keepNos(unit, winnerId, nos)
  if (entity === 'organisation') {
    keepNames(unit, winnerId, names)
    keepOwner(unit, winnerId, loserId)
  }
}

const nullable: ReadonlySet<string> = new Set(['language', 'type'])

/** Columns of the winner that become something else. */
function patchOf(entity: DuplicateEntity, fields: readonly MergeField[], choices: Choices): Patch<'person'> & Patch<'organisation'> {
  const values: Record<string, string | null> = {}
  const taken = new Map<string, string>()
  for (const { key, kind, winner, loser } of fields) {
    const choice = choices[key] ?? 'winner'
    const value = choice === 'both' ? `${winner}\n\n${loser}` : choice === 'loser' ? loser : winner
    taken.set(kind, value)
    const column = columnOf(entity, kind)
    if (column && choice !== 'winner') values[column] = nullable.has(kind) && value === '' ? null : value
  }
  const name = displayName(taken.get('givenName') ?? '', taken.get('familyName') ?? '')
  return { ...values, ...('given_name' in values || 'family_name' in values ? { display_name: name } : {}) }
}

/** The name that was not chosen is still searched for. */
function keepNames(unit: UnitOfWork, winnerId: string, names: readonly string[]): void {
  const kept = unit.load('organisation', winnerId).name
  const known = new Set([kept, ...otherNames(unit.db, winnerId)].map(fold))
  for (const name of names) if (!known.has(fold(name))) unit.insert('organisation_name', { organisation_id: winnerId, name, kind: 'alias' })
}

/** Who answers for the one goes on, where nobody answers for the other. */
function keepOwner(unit: UnitOfWork, winnerId: string, loserId: string): void {
  if (unit.load('organisation', winnerId).owner_staff_id === null)
    unit.update('organisation', winnerId, { owner_staff_id: unit.load('organisation', loserId).owner_staff_id })
}
