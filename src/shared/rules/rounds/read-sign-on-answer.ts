import { fold } from '../fold.ts'

export type SignOnAnswerSaid = 'yes' | 'no' | 'reservation'

const no =
  /\b(?:nej|desvaerre|kan ikke (?:skrive under|vaere med|tilslutte)|onsker ikke|vil ikke|skriver ikke under|no|cannot sign|can not sign|will not sign|decline|unable to sign)\b/
const reservation = /\b(?:forbehold|pa betingelse|reservation|on condition|provided that)\b/
const yes =
  /\b(?:ja|vi er med|skriver (?:gerne |hermed )?under|tilslutter os|stotter|tiltraeder|yes|we sign|we will sign|happy to sign|count us in)\b/

/** What was written above the quoted letter. */
const ownWords = (text: string): string => {
  const lines = text.split(/\r?\n/)
  const quoted = lines.findIndex((line) => /^\s*>|^-{2,}\s*(?:original|oprindelig)|^(?:fra|from|den .* skrev|on .* wrote)\b.*:/i.test(line))
  return (quoted < 0 ? lines : lines.slice(0, quoted)).join('\n')
}

/** What a reply to a sign-on says, where its words leave no doubt: a no beside a yes is read by somebody. */
export function readSignOnAnswer(text: string): SignOnAnswerSaid | null {
  const words = fold(ownWords(text))
  const says = { no: no.test(words), reservation: reservation.test(words), yes: yes.test(words) }
  if (says.reservation && !says.no) return 'reservation'
  if (says.yes === says.no || says.reservation) return null
  return says.yes ? 'yes' : 'no'
}
