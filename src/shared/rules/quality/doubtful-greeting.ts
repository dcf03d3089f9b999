import { isGivenName } from '../given-names.ts'
import { splitName } from '../name-split.ts'

export interface GreetedName {
  givenName: string
  familyName: string
  displayName: string
  /** Read from a source, where the name may have stood in one piece. */
  isImported: boolean
}

/** Whether nobody can be sure that the greeting made of the name is right: it was split by a rule that guesses, or there is no name. */
export function isGreetingDoubtful({ givenName, familyName, displayName, isImported }: GreetedName): boolean {
  if (givenName === '') return true
  if (!isImported) return false
  if (familyName === '') return !isGivenName(givenName)
  const split = splitName(displayName)
  // another split than that of the rule is somebody's
  return split.confidence < 0.7 && split.givenName === givenName && split.familyName === familyName
}
