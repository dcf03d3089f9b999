import { splitName } from '../name-split.ts'
import { type PastedPerson, readSignature } from './read-signature.ts'
import { emailsIn, isNameLine, linesOf, phonesIn } from './text-parts.ts'

/** Somebody has stopped, says a mail or an automatic reply, and perhaps who comes instead. */
export interface Departure {
  who: { name: string; email: string }
  successor: PastedPerson | null
}

const stopped = [
  /\b(?:jeg|hun|han|vedkommende)? ?er (?:stoppet|fratrådt|holdt op|gået på pension)\b/i,
  /\b(?:er|arbejder) ikke længere (?:ansat|hos|i|på|ved)?\b/i,
  /\bhar (?:forladt|fået nyt (?:job|arbejde)|skiftet job|sagt op)\b/i,
  /\b(?:min|hans|hendes) sidste (?:arbejds)?dag\b/i,
  /\bjeg (?:stopper|fratræder)\b/i,
  /\bno longer (?:with|works?|working|employed|at)\b/i,
  /\b(?:have|has) left\b|\bi(?:'m| am) leaving\b|\b(?:my|her|his) last (?:working )?day\b|\bhas retired\b/i
]
const instead =
  /\b(?:kontakt|skriv (?:i stedet )?til|henvend dig til|ret henvendelse til|afløser|efterfølger|overtages af|overtager|please contact|contact|write to|get in touch with|replaced by|successor)\b/i
/** Two to four words with capitals that follow each other. */
const nameInside = /\p{Lu}[\p{L}'’-]+(?: (?:af|von|van|de) )?(?: \p{Lu}[\p{L}'’.-]+){1,3}/gu

/** Who left and who comes instead; undefined when nobody says so. */
export function readDeparture(text: string): Departure | undefined {
  if (!stopped.some((pattern) => pattern.test(text))) return undefined
  const lines = linesOf(text)
  const at = lines.findIndex((line) => instead.test(line))
  const successor = at < 0 ? null : successorIn(lines.slice(at, at + 4))
  const taken = new Set(successor?.emails)
  const signature = readSignature(text)
  const theirs = signature && !sameName(signature, successor) ? signature : undefined
  const email = theirs?.emails.find((each) => !taken.has(each)) ?? emailsIn(text).find((each) => !taken.has(each)) ?? ''
  const subject = theirs ? `${theirs.givenName} ${theirs.familyName}`.trim() : nameBefore(lines, successor)
  return { who: { name: subject, email }, successor }
}

const fullName = ({ givenName, familyName }: PastedPerson) => `${givenName} ${familyName}`.trim()
const sameName = (one: PastedPerson, other: PastedPerson | null) => other !== null && fullName(one) === fullName(other)

/** The person named after "contact", in that line or the ones below it. */
function successorIn(lines: readonly string[]): PastedPerson | null {
  const text = lines.join('\n')
  const after = text.slice(text.search(instead)).replace(instead, '')
  const [email] = emailsIn(after)
  const name = [...after.matchAll(nameInside)].map(([each]) => each).find(isNameLine)
  if (name === undefined && email === undefined) return null
  const { givenName, familyName } = splitName(name ?? '')
  const [phone] = linesOf(after).flatMap(phonesIn)
  return { givenName, familyName, title: '', emails: email ? [email] : [], phones: phone ? [phone] : [] }
}

/** "Anna Holm er stoppet": the first name that is not that of the successor. */
function nameBefore(lines: readonly string[], successor: PastedPerson | null): string {
  const names = lines.flatMap((line) => [...line.matchAll(nameInside)].map(([name]) => name)).filter(isNameLine)
  return names.find((name) => !successor || name !== fullName(successor)) ?? ''
}
