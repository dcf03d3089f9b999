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
