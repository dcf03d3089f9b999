import type { Match } from '#shared/rules/matching/match.ts'
import { type Change, changeOf } from './changes.ts'
import { fieldKey, type Inquiry } from './inquiry.ts'

/** Whom a row stands for in the card file. */
export interface Identity<Known> {
  record: Known | undefined
  /** How it was found. */
  by: string
  /** Somebody it may be, while the user has not said. */
  maybe: Known | undefined
  /** "Is it the same?", with the answer once it was given. */
  question: Change[]
  /** Taken to the trash by hand: does not come back by itself. */
  trashed: boolean
}

/** Follows a match as far as it is sure, and asks for the rest: ticking a row that is in doubt says that it is a new one. */
export function identify<Known extends { id: string; name: string; deleted: boolean }>(
  match: Match,
  known: ReadonlyMap<string, Known>,
  row: { id: string; name: string },
  inquiry: Inquiry
): Identity<Known> {
  const found = 'id' in match ? known.get(match.id) : undefined
  const sure = { record: undefined, by: '', maybe: undefined, question: [], trashed: false }
  if (match.kind === 'new') return sure
  if (match.kind === 'found') {
    if (found?.deleted) return { ...sure, trashed: true }
    return { ...sure, record: found, by: match.by }
  }
  const answer = inquiry.said.takes.get(fieldKey(row.id, 'match')) ?? (inquiry.said.includes.get(row.id) === true ? false : undefined)
  const same = found !== undefined && answer === true
  const decision = same || answer === false ? answer : undefined
  const question = [{ ...changeOf('match', { old: found?.name ?? '', new: row.name }, 'both', decision), mine: false }]
  if (same) return { ...sure, record: found, by: 'answer', question }
  return { ...sure, maybe: decision === undefined ? found : undefined, question }
}
