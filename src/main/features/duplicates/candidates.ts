import type { Context } from '#main/api/implement.ts'
import type { Session } from '#main/foundation/session.ts'
import type { DuplicateEntity } from '#shared/model/duplicate.ts'
import type { FoundDuplicates, FoundPair } from '#shared/rules/duplicates/find-duplicates.ts'

/** What the last search found, for as long as the host runs. */
export class Candidates {
  found: FoundDuplicates | undefined
  /** Whether what was found is of the cards as they are. */
  isFresh = false
  /** Whether a card was changed since the last search began. */
  isPassed = false
  /** How many were made. */
  searches = 0
  /** The search that is on its way. */
  running: Promise<FoundDuplicates> | undefined
  /** Pairs as they are now, of one revision. */
  readonly standing = new Map<DuplicateEntity, { revision: number; pairs: readonly FoundPair[] }>()

  of(entity: DuplicateEntity): readonly FoundPair[] {
    return (entity === 'person' ? this.found?.persons : this.found?.organisations) ?? []
  }
}

const kept = new WeakMap<Session, Candidates>()
/** What a search looks at, and the file itself. */
const looked: ReadonlySet<string> = new Set(['persons', 'partners', 'file'])

export function candidatesOf({ session }: Pick<Context, 'session'>): Candidates {
  const known = kept.get(session)
  if (known) return known
  const made = new Candidates()
  kept.set(session, made)
  session.onChange((topics) => {
    if (topics.some((topic) => looked.has(topic))) {
      made.isFresh = false
      made.isPassed = true
    }
    // another card file has other cards
    if (topics.includes('file')) made.found = undefined
  })
  return made
}
