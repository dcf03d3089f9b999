import type { SignOnCounts, SignOnState } from '../../model/sign-on.ts'

interface Text {
  readonly no: number
  readonly isSubstantial: boolean
}

/** The oldest text to which a yes still counts: the last that was changed in substance. */
export const countsFrom = (texts: readonly Text[]): number =>
  texts.reduce((from, { no, isSubstantial }) => (isSubstantial && no > from ? no : from), 1)

/** What an answer means now. Who said yes to an older text has to be asked again, also while a letter about it is out; a no stays a no. */
export function signOnState(status: string, answeredNo: number | null, from: number): SignOnState {
  if (status === 'no') return 'no'
  if (status !== 'yes' && status !== 'yes-reserved') return answeredNo === null ? 'open' : 'again'
  return answeredNo !== null && answeredNo < from ? 'again' : status
}

export function countStates(states: readonly SignOnState[]): SignOnCounts {
  const of = (...wanted: SignOnState[]) => states.filter((state) => wanted.includes(state)).length
  return { asked: states.length, yes: of('yes'), reserved: of('yes-reserved'), no: of('no'), waiting: of('open', 'again') }
}
