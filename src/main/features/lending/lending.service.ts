import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Lending, LendingKind } from '#shared/model/lending.ts'
import { type LendingRecord, lastLending, lastSet } from './lending.store.ts'

export function lendingState({ db }: Pick<ReadUnit, 'db'>): Lending | null {
  const { giverStaffId: _giver, commonSetId: _common, ...lending } = lastLending(db) ?? {}
  return 'id' in lending ? (lending as Lending) : null
}

interface Giving {
  kind: LendingKind
  to: string
  until: string | null
  notes: string
}

/** From now on somebody else has the file. Gives the id of the lending. Throws lending.borrowed. */
export function noteGiven(unit: UnitOfWork, { kind, to, until, notes }: Giving): string {
  const last = lastLending(unit.db)
  if (last?.side === 'taker' && last.kind === 'loan') throw new AppError('lending.borrowed')
  return unit.insert('lending', {
    ...{ kind, side: 'giver', giver_staff_id: unit.actor, taker_name: to.normalize('NFC'), until_on: until, notes: notes.normalize('NFC') },
    ...{ common_set_id: lastSet(unit.db), given_at: unit.now }
  })
}

/** The lending that goes on, seen from one side. Throws the given code where there is none. */
export function goingOn(
  unit: Pick<ReadUnit, 'db'>,
  side: Lending['side'],
  code: 'lending.not-lent' | 'lending.not-borrowed'
): LendingRecord {
  const last = lastLending(unit.db)
  if (last?.side !== side || (side === 'giver' && last.ended !== null) || (side === 'taker' && last.kind !== 'loan'))
    throw new AppError(code)
  return last
}

export function endLending(unit: UnitOfWork, id: string, ended: NonNullable<Lending['ended']>): void {
  unit.update('lending', id, { ended, ended_at: unit.now })
}
