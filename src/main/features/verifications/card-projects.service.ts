import { createProject, joinProject, projectTitled, updateProject } from '#main/features/projects/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { CardAnswerChange } from '#shared/model/verification.ts'
import type { CardChange, ProjectChange } from '#shared/rules/rounds/compare-cards.ts'
import type { KnownCard } from './known-card.service.ts'

export const isOfProject = (change: CardChange): change is ProjectChange => 'project' in change || change.kind === 'joined'

/** What an answer means for a project, as it is shown. */
export function shownProject({ card, projects }: KnownCard, change: ProjectChange): CardAnswerChange {
  const nobody = { roleId: null, personId: null }
  if (change.kind === 'joined') {
    const { title, period } = change.draft
    return { kind: 'added', who: title, ...nobody, projectId: null, field: 'project', old: '', new: period || title }
  }
  const whose = { who: card.projects[change.project]?.title ?? '', ...nobody, projectId: projects[change.project] ?? null }
  if (change.kind === 'left') return { kind: 'removed', ...whose, field: 'project', old: '', new: '' }
  return { kind: change.kind, ...whose, field: change.field, old: change.old, new: change.new }
}

/** What is named for the first time is a project that is known by that title, else a new one; the partner is in it. Throws period.ends-early. */
export function applyProject(unit: UnitOfWork, { partnerId, projects }: KnownCard, change: ProjectChange): void {
  if (change.kind === 'joined') {
    const { title, period } = change.draft
    const id = projectTitled(unit.db, title) ?? createProject(unit, { title, status: 'running', periodText: period })
    joinProject(unit, id, partnerId)
    return
  }
  const id = projects[change.kind === 'changed' ? change.project : -1]
  if (change.kind !== 'changed' || id === undefined || (change.field === 'projectTitle' && change.new === '')) return
  const { version } = unit.load('project', id)
  updateProject(unit, id, version, change.field === 'period' ? { periodText: change.new } : { title: change.new })
}
