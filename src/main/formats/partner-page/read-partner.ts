import type { CountryCode } from 'libphonenumber-js'
import type { DraftPartner } from '#shared/model/draft.ts'
import { fold } from '#shared/rules/fold.ts'
import { proposeOrganisationType } from '#shared/rules/organisation-type.ts'
import type { Entry } from './entries.ts'
import type { Habits } from './habits.ts'
import { groupPeople } from './person-groups.ts'
import { readEmails, readPersons, readPhones } from './persons.ts'
import type { Piece } from './piece.ts'
import { readStatement } from './statement.ts'

/** One entry as a partner, without flags, and the pieces that found no place in it. */
export function readPartner(entry: Entry, habits: Habits, country: CountryCode): { partner: DraftPartner; leftover: Piece[] } {
  const { groups, own, leftover } = groupPeople(entry.people, habits)
  const [url, ...furtherUrls] = own.filter((piece) => piece.kind === 'url')
  const value = tidyName(entry.name.text)
  const pieces = [entry.name, ...entry.again, ...entry.statement, ...entry.people.map(({ piece }) => piece)]
  const partner: DraftPartner = {
    name: { value, line: entry.name.line, confidence: nameConfidence(entry, habits) },
    alsoWritten: otherSpellings(value, entry.again),
    statement: readStatement(entry.statement),
    url: url ? { value: url.text, line: url.line, confidence: 0.95 } : null,
    emails: readEmails(own.filter((piece) => piece.kind === 'email')),
    phones: readPhones(
      own.filter((piece) => piece.kind === 'phone'),
      country
    ),
    organisationType: proposeOrganisationType(value),
    contacts: groups.flatMap((group) => readPersons(group, country)),
    from: pieces.reduce((least, piece) => Math.min(least, piece.line), entry.name.line),
    to: pieces.reduce((most, piece) => Math.max(most, piece.line), entry.name.line),
    flags: []
  }
  return { partner, leftover: [...leftover, ...furtherUrls.filter((further) => further.text !== url?.text)] }
}

const tidyName = (text: string): string => text.replace(/\s*[:;,]$/, '').trim()

/** Spellings that differ in more than signs and white space. */
function otherSpellings(name: string, again: readonly Piece[]): string[] {
  const spellings = again.map((piece) => tidyName(piece.text)).filter((spelling) => fold(spelling) !== fold(name))
  return [...new Set(spellings)]
}

function nameConfidence({ name, again }: Entry, habits: Habits): number {
  if (habits.mark !== null && name.marks.includes(habits.mark)) return 0.97
  if (again.length > 0) return 0.95
  return name.scores.organisation > 1 ? 0.85 : name.scores.organisation > 0 ? 0.7 : 0.5
}
