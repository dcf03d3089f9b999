import type { Match } from '#shared/rules/matching/match.ts'
import { type Change, changeOf } from './changes.ts'
import { fieldKey, type Inquiry } from './inquiry.ts'

/** Whom a row stands for in the card file. */
export interface Identity<Known> {
  readonly record: Known | undefined
  /** How it was found, or how it came into question. */
  readonly by: string
  /** Somebody it may be, while the user has not said. */
  readonly maybe: Known | undefined
  /** Somebody it was said not to be. */
  readonly not: Known | undefined
  /** "Is it the same?", with the answer once it was given. */
  readonly question: readonly Change[]
  /** Taken to the trash by hand: does not come back by itself. */
  readonly trashed: boolean
}

export const somebodyNew: Identity<never> = { record: undefined, by: '', maybe: undefined, not: undefined, question: [], trashed: false }

/** Follows a match as far as it is sure, and asks for the rest: ticking a row that is in doubt says that it is a new one. */
export function identify<Known extends { id: string; name: string; deleted: boolean }>(
  match: Match,
  known: ReadonlyMap<string, Known>,
  row: { id: string; name: string },
  { said }: Inquiry
): Identity<Known> {
  if (match.kind === 'new') return somebodyNew
  const found = 'id' in match ? known.get(match.id) : undefined
  const by = 'by' in match ? match.by : 'several'
  if (match.kind === 'found') return found?.deleted ? { ...somebodyNew, trashed: true } : { ...somebodyNew, record: found, by }
  const answer = said.takes.get(fieldKey(row.id, 'match')) ?? (said.includes.get(row.id) === true ? false : undefined)
  const same = found !== undefined && answer === true
  const decision = same || answer === false ? answer : undefined
  const question = [{ ...changeOf('match', { old: found?.name ?? '', new: row.name }, 'both', decision), mine: false }]
  if (same) return { ...somebodyNew, record: found, by: 'answer', question }
  const open = decision === undefined
  return { ...somebodyNew, by, maybe: open ? found : undefined, not: open ? undefined : found, question }
}
