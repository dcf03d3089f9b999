import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import { fold } from '#shared/rules/fold.ts'

/**
 * Accordions and layouts for small screens give every entry twice. Partners of the same name become one, unless they say
 * different things; people who are named twice
 * under one title become one with all their addresses.
 */
export function collapseTwins(partners: readonly DraftPartner[]): DraftPartner[] {
  const kept: DraftPartner[] = []
  const places = new Map<string, number>()
  for (const partner of partners) {
    const key = fold(partner.name.value) || partner.name.value
    const place = places.get(key)
    const twin = place === undefined ? undefined : kept[place]
    if (place !== undefined && twin && sayTheSame(twin, partner)) kept[place] = united(twin, partner)
    else {
      places.set(key, kept.length)
      kept.push({ ...partner, contacts: uniteContacts(partner.contacts) })
    }
  }
  return kept
}

const sayTheSame = (one: DraftPartner, other: DraftPartner): boolean =>
  agree(one.statement, other.statement) && agree(one.url, other.url) && one.name.value.toLowerCase() === other.name.value.toLowerCase()

/** Two values agree where one is missing or both are the same but for signs and capitals. */
const agree = (one: { value: string } | null, other: { value: string } | null): boolean =>
  one === null || other === null || fold(one.value) === fold(other.value)

function united(one: DraftPartner, other: DraftPartner): DraftPartner {
  return {
    ...one,
    alsoWritten: [...new Set([...one.alsoWritten, ...other.alsoWritten])],
    statement: one.statement ?? other.statement,
    url: one.url ?? other.url,
    emails: uniteBy(one.emails, other.emails, (email) => email.value.toLowerCase()),
    phones: uniteBy(one.phones, other.phones, (phone) => phone.value),
    contacts: uniteContacts([...one.contacts, ...other.contacts]),
    to: Math.max(one.to, other.to)
  }
}

function uniteContacts(contacts: readonly DraftPerson[]): DraftPerson[] {
  const kept: DraftPerson[] = []
  for (const person of contacts) {
    const at = kept.findIndex((other) => agree(other.name, person.name) && agree(other.title, person.title))
    const twin = kept[at]
    if (!twin) kept.push(person)
    else
      kept[at] = {
        ...twin,
        title: twin.title ?? person.title,
        emails: uniteBy(twin.emails, person.emails, (email) => email.value.toLowerCase()),
        phones: uniteBy(twin.phones, person.phones, (phone) => phone.value)
      }
  }
  return kept
}

function uniteBy<Value>(one: readonly Value[], other: readonly Value[], key: (value: Value) => string): Value[] {
  const known = new Set(one.map(key))
  return [...one, ...other.filter((value) => !known.has(key(value)))]
}
