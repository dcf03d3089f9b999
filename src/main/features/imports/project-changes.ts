import { type DraftProject, draftProjectTexts } from '#shared/model/draft-project.ts'
import { fold } from '#shared/rules/fold.ts'
import { comparableUrl } from '#shared/rules/matching/same-text.ts'
import { type Change, changeOf, textChange, unionChange } from './changes.ts'
import type { KnownProject } from './known-projects.store.ts'
import type { ProjectFacts } from './project-facts.ts'

interface ProjectSides {
  draft: DraftProject
  record: KnownProject
  facts: ProjectFacts
  decide: (field: string) => boolean | undefined
}

/** Where a project differs from what the source says, field by field. Whom it does not name any more is left alone. */
export function projectChanges({ draft, record, facts, decide }: ProjectSides): Change[] {
  const base = facts.memory.get(record.id)
  const text = (field: string, before: string | undefined, theirs: string, mine: string, key?: (value: string) => string) =>
    textChange(field, { base: before, read: theirs, theirs, mine }, decide(field), key)
  const union = (field: 'focus' | 'tags' | 'names') =>
    unionChange(field, { base: base?.[field], read: draft[field], theirs: draft[field], mine: record[field] }, decide(field), fold)
  const isKnownBy = [record.name, ...record.names].some((name) => fold(name) === fold(draft.title.value))
  return [
    ...(isKnownBy ? [] : text('name', base?.title.value, draft.title.value, record.name)),
    ...(draft.status === null ? [] : text('projectStatus', base?.status ?? undefined, draft.status, record.status, (status) => status)),
    ...draftProjectTexts.flatMap((name) =>
      text(name, base?.texts[name], draft.texts[name], record.texts[name], name === 'web' ? comparableUrl : undefined)
    ),
    ...draft.custom.flatMap(({ label, value }) =>
      text(`custom:${label}`, base?.custom.find((each) => each.label === label)?.value, value, record.customs[fold(label)] ?? '')
    ),
    ...(['focus', 'tags', 'names'] as const).flatMap(union),
    ...rolesChange(
      'organisations',
      organisationRoles(draft, facts),
      base && organisationRoles(base, facts),
      known(record.organisations),
      decide
    ),
    ...rolesChange('contacts', personRoles(draft, record, facts), base && personRoles(base, record, facts), known(record.people), decide)
  ]
}

/** A role by whose it is: by the id of who is known, else by name. */
interface RoleSaid {
  readonly key: string
  readonly name: string
}

const known = (roles: KnownProject['people']): RoleSaid[] => roles.map(({ id, name, role }) => ({ key: `${role} ${id}`, name }))

const organisationRoles = ({ organisations }: DraftProject, facts: ProjectFacts): RoleSaid[] =>
  organisations.map(({ name, role }) => ({ key: `${role} ${facts.organisation(name) ?? fold(name)}`, name }))

const personRoles = (draft: DraftProject, record: KnownProject, facts: ProjectFacts): RoleSaid[] =>
  draft.contacts.map((contact) => ({
    key: `${contact.role} ${facts.person(contact, draft, record) ?? fold(contact.name)}`,
    name: contact.name
  }))

/** Who is named is added; who was taken out by hand since the source said so stays out. The list is of the keys that come. */
function rolesChange(
  field: 'organisations' | 'contacts',
  theirs: readonly RoleSaid[],
  before: readonly RoleSaid[] | undefined,
  mine: readonly RoleSaid[],
  decide: ProjectSides['decide']
): Change[] {
  const has = new Set(mine.map(({ key }) => key))
  const had = new Set(before?.map(({ key }) => key))
  const missing = theirs.filter(({ key }) => !has.has(key))
  if (missing.length === 0) return []
  const news = missing.filter(({ key }) => !had.has(key))
  const coming = news.length > 0 ? news : missing
  const names = (roles: readonly RoleSaid[]) => [...new Set(roles.map(({ name }) => name))].join(', ')
  const texts = { old: names(mine), new: names([...mine, ...coming]) }
  return [
    changeOf(
      field,
      texts,
      news.length > 0 ? 'theirs' : 'mine',
      decide(field),
      coming.map(({ name }) => fold(name))
    )
  ]
}
