import type { DraftProject } from '#shared/model/draft-project.ts'
import { fold } from '#shared/rules/fold.ts'
import { changeOf } from './changes.ts'
import { fieldPolicies } from './field-policies.ts'
import { fieldKey, type Inquiry, projectRowId } from './inquiry.ts'
import { dispositionOf, type JudgedProject } from './judgement.ts'
import type { KnownProject } from './known-projects.store.ts'
import { projectChanges } from './project-changes.ts'
import type { ProjectFacts } from './project-facts.ts'
import { withoutPlaces } from './record-run.ts'
import { projectInTabs } from './tabs.ts'

/** How the projects of a source stand to the card file. A title that two projects have is a question. */
export function judgeProjects(inquiry: Inquiry, facts: ProjectFacts): JudgedProject[] {
  const policies = fieldPolicies(inquiry, 'project')
  const met = new Set<string>()
  return inquiry.draft.projects.map((draft, at) => {
    const { said } = inquiry
    const id = projectRowId(at)
    const decide = (field: string) => said.takes.get(fieldKey(id, field))
    const meant = said.policy === 'create' ? [] : facts.meant(draft).filter((project) => !met.has(project.id))
    const standing = meant.length === 1 && meant[0]?.isTrashed === false ? meant[0] : undefined
    if (standing) met.add(standing.id)
    const isTrashed = meant.length > 0 && meant.every((project) => project.isTrashed)
    const question = meant.length > 1 && !isTrashed ? [changeOf('match', { old: '', new: draft.title.value }, 'both', decide('match'))] : []
    const isOpen = question.some(({ open }) => open)
    const changes = standing ? policies.follow(projectChanges({ draft, record: standing, facts, decide }), decide) : question
    const include = said.includes.get(id) ?? (!isOpen && !isTrashed && said.everything)
    return projectInTabs({
      ...{ id, read: draft, draft, include, record: standing, maybe: undefined, changes, flags: draft.flags },
      disposition: isTrashed && !include ? 'unchanged' : dispositionOf(standing !== undefined, changes),
      doubt: isOpen ? { code: 'several', with: null } : changes.some(({ open }) => open) ? { code: 'changed-by-hand', with: null } : null,
      isSaidBefore: standing !== undefined && isSame(draft, facts.memory.get(standing.id)),
      whom: whomOf(draft, standing, facts)
    })
  })
}

/** Fewer than this of those that it told of is part of a source. */
const leastOfLast = 0.8

/**
 * Projects that the source told of before, that are not over, and that it does not tell of now. Whether they are over is asked, unless
 * it tells of so few that it is only part of what it was.
 */
export function departedProjects({ draft, said }: Inquiry, facts: ProjectFacts): JudgedProject[] {
  const present = new Set(draft.projects.flatMap((each) => facts.meant(each).map(({ id }) => id)))
  const going = [...facts.memory].flatMap(([projectId, before]) => {
    const record = facts.known(projectId)
    return record && !record.isTrashed && !over.has(record.status) ? [{ projectId, before, record }] : []
  })
  const gone = going.filter(({ projectId }) => !present.has(projectId))
  const isPart = said.wholeness === null ? going.length - gone.length < leastOfLast * going.length : said.wholeness !== 'whole'
  if (isPart) return []
  return gone.map(({ projectId, before, record }) => {
    const id = `gone-${projectId}`
    const texts = { old: record.status, new: 'finished' }
    return projectInTabs({
      ...{ id, read: before, draft: { ...before, status: 'finished', flags: [] }, record, maybe: undefined, flags: [] },
      include: said.includes.get(id) ?? false,
      changes: [changeOf('projectStatus', texts, 'theirs', said.takes.get(fieldKey(id, 'projectStatus')))],
      disposition: 'departed',
      doubt: { code: 'gone', with: null },
      isSaidBefore: true,
      whom: { organisations: new Map(), persons: new Map() }
    })
  })
}

const over: ReadonlySet<string> = new Set(['finished', 'stopped'])

const isSame = (draft: DraftProject, before: DraftProject | undefined): boolean =>
  before !== undefined && withoutPlaces(JSON.stringify(before)) === withoutPlaces(JSON.stringify(draft))

/** Ids of those who are known, by what the draft calls them. */
function whomOf(draft: DraftProject, record: KnownProject | undefined, facts: ProjectFacts): JudgedProject['whom'] {
  const organisations = [...draft.organisations.map(({ name }) => name), ...draft.contacts.map(({ organisation }) => organisation)]
  return {
    organisations: new Map(organisations.flatMap((name) => pair(fold(name), facts.organisation(name)))),
    persons: new Map(draft.contacts.flatMap((contact) => pair(fold(contact.name), facts.person(contact, draft, record))))
  }
}

const pair = (key: string, id: string | undefined): [string, string][] => (id === undefined ? [] : [[key, id]])
