import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DraftContact, DraftProject } from '#shared/model/draft-project.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import { fold } from '#shared/rules/fold.ts'
import { splitName } from '#shared/rules/name-split.ts'
import { personSortKey } from '#shared/rules/sort-key.ts'
import {
  type KnownProject,
  knownProjects,
  type NamedPerson,
  organisationsNamed,
  personsNamed,
  personsWith,
  projectKeys
} from './known-projects.store.ts'
import { projectMemory } from './project-memory.ts'

/** What the card file knows of the projects of a source, and of those whom they name. */
export class ProjectFacts {
  /** What the source said last time, by project. */
  readonly memory: ReadonlyMap<string, DraftProject>
  readonly #byId: ReadonlyMap<string, KnownProject>
  readonly #byKey: ReadonlyMap<string, string>
  readonly #byTitle = new Map<string, KnownProject[]>()
  readonly #organisations: ReadonlyMap<string, readonly { id: string }[]>
  readonly #persons: ReadonlyMap<string, readonly NamedPerson[]>
  readonly #addresses: ReadonlyMap<string, readonly { id: string }[]>

  constructor(unit: ReadUnit, drafts: readonly DraftProject[], sourceId: string | null) {
    const { db } = unit
    const contacts = drafts.flatMap((draft) => draft.contacts)
    const keys = drafts.flatMap(({ key }) => (key === '' ? [] : [key]))
    this.memory = projectMemory(unit, sourceId)
    this.#byKey = new Map(projectKeys(db, keys, sourceId).map(({ key, id }) => [key, id]))
    const ids = [...this.#byKey.values(), ...this.memory.keys()]
    const known = knownProjects(db, { ids, keys, titles: drafts.map(({ title }) => title.value), sourceId })
    this.#byId = new Map(known.map((project) => [project.id, project]))
    for (const project of known)
      for (const title of new Set([project.name, ...project.names, this.memory.get(project.id)?.title.value ?? ''].map(fold)))
        if (title !== '') this.#byTitle.set(title, [...(this.#byTitle.get(title) ?? []), project])
    const organisations = [
      ...drafts.flatMap((draft) => draft.organisations.map(({ name }) => name)),
      ...contacts.map((each) => each.organisation)
    ]
    this.#organisations = Map.groupBy(organisationsNamed(db, [...new Set(organisations)]), ({ asked }) => fold(asked))
    const names = [...new Set(contacts.map(({ name }) => name))].map((name) => ({ name, sortKey: keyOfName(name) }))
    this.#persons = Map.groupBy(personsNamed(db, names), ({ asked }) => fold(asked))
    const emails = [...new Set(contacts.flatMap((each) => each.emails.map(normaliseEmail)))]
    this.#addresses = Map.groupBy(personsWith(db, emails), ({ asked }) => asked)
  }

  known = (projectId: string): KnownProject | undefined => this.#byId.get(projectId)

  /** The projects that a draft may mean: by its key alone, else by its title; those in the trash only where there is no other. */
  meant({ key, title }: DraftProject): readonly KnownProject[] {
    const keyed = this.#byId.get(this.#byKey.get(key) ?? '')
    if (keyed) return [keyed]
    const titled = this.#byTitle.get(fold(title.value)) ?? []
    const standing = titled.filter(({ isTrashed }) => !isTrashed)
    return standing.length > 0 ? standing : titled
  }

  /** The one organisation of that name. */
  organisation(name: string): string | undefined {
    const ids = new Set(this.#organisations.get(fold(name))?.map(({ id }) => id))
    return ids.size === 1 ? [...ids][0] : undefined
  }

  /**
   * The person whom a project names: who is in it under that name, else whose address it is; else the only one of that name, unless an
   * address says that it may be somebody else and no organisation that it is not.
   */
  person(contact: DraftContact, draft: DraftProject, project: KnownProject | undefined): string | undefined {
    const inside = project?.people.find(({ name }) => fold(name) === fold(contact.name))
    if (inside) return inside.id
    const ids = new Set(contact.emails.flatMap((email) => this.#addresses.get(normaliseEmail(email))?.map(({ id }) => id) ?? []))
    if (ids.size === 1) return [...ids][0]
    const named = new Map((this.#persons.get(fold(contact.name)) ?? []).map((person) => [person.id, person]))
    const [only] = named.values()
    if (!only || named.size > 1) return undefined
    const here = new Set(
      [contact.organisation, ...draft.organisations.map(({ name }) => name)].flatMap((name) => this.organisation(name) ?? [])
    )
    const isHere = (JSON.parse(only.organisations) as string[]).some((id) => here.has(id))
    return isHere || contact.emails.length === 0 || only.hasEmail === 0 ? only.id : undefined
  }
}

function keyOfName(name: string): string {
  const { givenName, familyName } = splitName(name)
  return personSortKey(familyName || (givenName ? '' : name), givenName)
}
