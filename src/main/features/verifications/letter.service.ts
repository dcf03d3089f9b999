import type { LetterRound } from '#main/formats/letter/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { roundRecord } from './verifications.store.ts'

/** What a letter about the verification round can say of it; undefined for one that is no more. */
export function verificationInLetter(unit: Pick<ReadUnit, 'db'>, id: string): LetterRound | undefined {
  const round = roundRecord(unit.db, id)
  return round && { day: round.dueOn, at: null, text: null }
}
