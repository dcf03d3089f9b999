import type { PersonEntry } from '#shared/rules/matching/match-persons.ts'
import type { Way } from '#shared/rules/matching/matching.ts'
import type { Facts } from './facts.ts'
import type { Inquiry } from './inquiry.ts'
import { type SoFar, saidBefore } from './so-far.ts'

/** Finds persons whom a stream has named in an earlier part, by what makes two lines of one part one. */
export class SaidPersons {
  readonly #facts: Facts
  readonly #soFar: SoFar
  readonly #kind: Inquiry['kind']

  constructor(facts: Facts, soFar: SoFar, kind: Inquiry['kind']) {
    this.#facts = facts
    this.#soFar = soFar
    this.#kind = kind
  }

  get way(): Way<PersonEntry> {
    return {
      find: (entry) => this.#find(entry),
      often: 'always',
      decide: ([id = '']) => ({ kind: 'found', id, by: saidBefore })
    }
  }

  /** Whom the stream has found before cannot be meant by a mere likeness. */
  isTaken = (id: string, { partnerId }: PersonEntry, often: 'once' | 'once a place'): boolean => {
    const person = this.#facts.persons.get(id)
    if (!person) return false
    return often === 'once' ? this.#soFar.isClaimed(person) : this.#soFar.isMade(person) || this.#soFar.isSaidAt(partnerId, person)
  }

  #find(entry: PersonEntry): string[] {
    const { persons, said } = this.#facts
    const { partnerId, emails, name } = entry
    if (partnerId === undefined) return []
    const told = [...entry.ids, ...entry.uids].flatMap((id) => [...said.ref.get(id), ...said.uid.get(id)])
    const found = [...told, ...emails.flatMap((email) => said.email.get(email)), ...(this.#kind === 'json' ? this.#listed(entry) : [])]
    return found.filter((id) => {
      const person = persons.get(id)
      return person !== undefined && said.get(id)?.name === name && this.#soFar.isSaidAt(partnerId, person)
    })
  }

  /** Our own form names all persons a second time: there the name says it, unless there is an address that says otherwise. */
  #listed({ nameKey, emails }: PersonEntry): string[] {
    const { said } = this.#facts
    return said.place.get(nameKey).filter((id) => emails.every((email) => said.get(id)?.emails.includes(email)))
  }
}
