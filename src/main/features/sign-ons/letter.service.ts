import type { LetterRound } from '#main/formats/letter/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { newestText, roundRecord } from './sign-ons.store.ts'

/** What a letter about the sign-on round can say of it; undefined for one that is no more. */
export function signOnInLetter(unit: Pick<ReadUnit, 'db'>, id: string): LetterRound | undefined {
  const round = roundRecord(unit.db, id)
  return round && { day: localDay(round.deadlineAt), at: round.deadlineAt, text: newestText(unit.db, id) }
}
