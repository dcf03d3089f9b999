import { isGivenName } from '../given-names.ts'
import { splitName } from '../name-split.ts'
import { emailsIn, isNameLine, linesOf, phonesIn } from './text-parts.ts'

/** A person as the end of a mail tells of them. */
export interface PastedPerson {
  givenName: string
  familyName: string
  title: string
  emails: readonly string[]
  phones: readonly string[]
}

const greeting =
  /^(?:med |de |mange )?(?:venlige? |bedste |kærlige? )?(?:hilsen|hilsner)\b|^(?:mvh|vh|dbh|kh)\b|^(?:best|kind|warm)\b.*regards|^(?:regards|sincerely|cheers)\b|^--$/i
const mostLines = 14
const mostEmails = 3

/** Where the greeting is the signature begins; without one, all of it may be one. */
function signatureLines(lines: readonly string[]): { lines: readonly string[]; greeted: boolean } {
  const at = lines.findLastIndex((line) => greeting.test(line))
  return at < 0 ? { lines, greeted: false } : { lines: lines.slice(at + 1), greeted: true }
}

/**
 * The person whose mail signature a text is or ends with: a line with a name, and an address or a number near it. Undefined for anything
 * else; a whole page is none.
 */
export function readSignature(text: string): PastedPerson | undefined {
  const { lines, greeted } = signatureLines(linesOf(text))
  if (lines.length === 0 || lines.length > mostLines) return undefined
  const emails = emailsIn(lines.join('\n'))
  const phones = lines.flatMap(phonesIn)
  if (emails.length > mostEmails || emails.length + phones.length === 0) return undefined
  const names = lines.filter(isNameLine)
  const name = names.find((line) => isGivenName(line.split(' ')[0] ?? '')) ?? (greeted || lines[0] === names[0] ? names[0] : undefined)
  if (name === undefined) return undefined
  const { givenName, familyName } = splitName(name.replace(/,.*$/, ''))
  return { givenName, familyName, title: titleOf(lines, name), emails, phones }
}

/** What follows the name, on its line or the next. */
function titleOf(lines: readonly string[], name: string): string {
  const beside = /,\s*(.+)$/.exec(name)?.[1]
  if (beside) return beside
  const next = lines[lines.indexOf(name) + 1] ?? ''
  const isTitle = next !== '' && next.length <= 60 && !/[@\d]|www\.|https?:/i.test(next) && !/[.!?]$/.test(next)
  return isTitle ? next : ''
}
