import type * as z from 'zod'
import { createOrganisation } from '#main/features/partners/index.ts'
import { createPerson } from '#main/features/persons/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type {
  NewProjectOrganisation,
  NewProjectPerson,
  ProjectPersonPatch,
  ProjectPersonRole,
  ProjectRole,
  ProjectRolePatch
} from '#shared/model/project.ts'
import { splitName } from '#shared/rules/name-split.ts'
import { nextPosition, organisationsOf, peopleOf, roleInProject } from './projects.store.ts'

/** Throws period.ends-early. */
function checkDays(fromOn: string | null, toOn: string | null): void {
  if (fromOn !== null && toOn !== null && toOn < fromOn) throw new AppError('period.ends-early', { field: 'toOn' })
}

/** Puts an organisation into a project; one that has only a name is made, and is no partner. Gives the id of the role. Throws record.duplicate. */
export function addOrganisation(unit: UnitOfWork, values: z.output<typeof NewProjectOrganisation>): string {
  const { projectId, name, role, fromOn, note } = values
  unit.load('project', projectId)
  const organisationId = values.organisationId ?? newOrganisation(unit, name)
  unit.load('organisation', organisationId)
  const known = organisationsOf(unit.db, projectId).some(
    (one) => one.organisationId === organisationId && one.role === role && one.toOn === null
  )
  if (known) throw new AppError('record.duplicate', { field: 'organisationId' })
  return unit.insert('project_organisation', {
    project_id: projectId,
    organisation_id: organisationId,
    role,
    from_on: fromOn,
    note: note.trim()
  })
}

/** Puts an organisation into a project, unless it is in it already: in that role, or in any where none is said. */
export function joinProject(unit: UnitOfWork, projectId: string, organisationId: string, role?: ProjectRole): void {
  const isIn = organisationsOf(unit.db, projectId).some(
    (one) => one.organisationId === organisationId && one.toOn === null && (role === undefined || one.role === role)
  )
  if (!isIn) addOrganisation(unit, { projectId, organisationId, role: role ?? 'partner', fromOn: null, note: '' })
}

/** Names a person in a project, unless it does already in that role. */
export function nameInProject(unit: UnitOfWork, projectId: string, personId: string, role: ProjectPersonRole): void {
  const isIn = peopleOf(unit.db, projectId).some((one) => one.personId === personId && one.role === role && one.toOn === null)
  if (!isIn) addProjectPerson(unit, { projectId, personId, role, fromOn: null })
}

function newOrganisation(unit: UnitOfWork, name: string | undefined): string {
  if (name === undefined) throw new AppError('input.invalid', { field: 'name' })
  return createOrganisation(unit, { name, organisationType: null, website: '', tags: [] })
}

/** Changes, or ends, what an organisation is in a project. Throws period.ends-early, record.duplicate, record.changed-elsewhere. */
export function updateOrganisation(unit: UnitOfWork, id: string, version: number, patch: z.output<typeof ProjectRolePatch>): void {
  const row = unit.load('project_organisation', id)
  const { role = row.role, fromOn = row.from_on, toOn = row.to_on, note = row.note } = patch
  checkDays(fromOn, toOn)
  const others = organisationsOf(unit.db, row.project_id).filter((one) => one.id !== id && one.organisationId === row.organisation_id)
  if (others.some((one) => one.role === role && (one.fromOn === fromOn || (one.toOn === null && toOn === null))))
    throw new AppError('record.duplicate', { field: 'role' })
  unit.update('project_organisation', id, { role, from_on: fromOn, to_on: toOn, note: note.trim() }, { version })
}

/** Puts a person into a project, in the role that speaks for the person there; one that has only a name is made. Throws record.duplicate. */
export function addProjectPerson(unit: UnitOfWork, values: z.output<typeof NewProjectPerson>): string {
  const { projectId, name, role, fromOn } = values
  unit.load('project', projectId)
  const personId = values.personId ?? newPerson(unit, name)
  unit.load('person', personId)
  const known = peopleOf(unit.db, projectId).some((one) => one.personId === personId && one.role === role && one.toOn === null)
  if (known) throw new AppError('record.duplicate', { field: 'personId' })
  return unit.insert('project_person', {
    project_id: projectId,
    person_id: personId,
    affiliation_id: roleInProject(unit.db, projectId, personId) ?? null,
    role,
    position: nextPosition(unit.db, projectId),
    from_on: fromOn
  })
}

function newPerson(unit: UnitOfWork, name: string | undefined): string {
  if (name === undefined) throw new AppError('input.invalid', { field: 'name' })
  return createPerson(unit, { ...splitName(name), title: '', emails: [], phones: [] })
}

/** Changes, or ends, what a person is in a project. Throws period.ends-early, record.duplicate, record.changed-elsewhere. */
export function updateProjectPerson(unit: UnitOfWork, id: string, version: number, patch: z.output<typeof ProjectPersonPatch>): void {
  const row = unit.load('project_person', id)
  const { role = row.role, fromOn = row.from_on, toOn = row.to_on } = patch
  checkDays(fromOn, toOn)
  const others = peopleOf(unit.db, row.project_id).filter((one) => one.id !== id && one.personId === row.person_id)
  if (others.some((one) => one.role === role && (one.fromOn === fromOn || (one.toOn === null && toOn === null))))
    throw new AppError('record.duplicate', { field: 'role' })
  unit.update('project_person', id, { role, from_on: fromOn, to_on: toOn }, { version })
}
