import { type Expected, flagPartner } from '#main/formats/contacts/contact-flags.ts'
import { whatToExpect } from '#main/formats/contacts/read-contacts.ts'
import { withFlags } from '#main/formats/partner-page/index.ts'
import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import type { TableReading } from '#shared/model/mapping.ts'
import type { SourceKind } from '#shared/model/review.ts'

interface From {
  readonly kind: SourceKind
  readonly table: TableReading | null
}

/** So many colleagues tell what there is to tell about somebody's address. */
const colleagues = 50

/** Looks again at what there is to see in an entry of which the partner or the persons in the given places were put right. */
export function flagAgain(partner: DraftPartner, { kind, table }: From, corrected: readonly number[]): DraftPartner {
  // what was put right in one line of a page may say something about the others
  if (kind === 'page' || kind === 'html') return withFlags(partner)
  const places = new Set(corrected)
  const persons = partner.contacts.filter((_person, at) => places.has(at)).map(unflagged)
  const others = partner.contacts
    .slice(0, colleagues)
    .filter((_person, at) => !places.has(at))
    .map(unflagged)
  const looked = flagPartner({ ...partner, contacts: [...persons, ...others] }, expectedOf(table))
  const flagged = looked.contacts.values()
  const contacts = partner.contacts.map((person, at) => (places.has(at) ? (flagged.next().value ?? person) : person))
  return { ...partner, flags: looked.flags, contacts }
}

/** The same of somebody who stands under no partner. */
export function flagLooseAgain(person: DraftPerson, from: From): DraftPerson {
  const nowhere: DraftPartner = {
    ...{ name: { value: '', line: person.from, confidence: 0 }, alsoWritten: [], statement: null, url: null, emails: [], phones: [] },
    ...{ organisationType: null, contacts: [person], from: person.from, to: person.to, flags: [] }
  }
  return flagAgain(nowhere, from, [0]).contacts[0] ?? person
}

/** A copy, for flags are added in place. What a reader sees while it reads stays; the rest is found again. */
const unflagged = (person: DraftPerson): DraftPerson => ({
  ...person,
  flags: person.flags.filter(({ code }) => code === 'name.two-spellings')
})

const expectedOf = (table: TableReading | null): Expected =>
  table ? whatToExpect(table.columns, table.organisations) : { emails: true, statements: false, persons: false }
