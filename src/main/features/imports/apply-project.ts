import { createOrganisation } from '#main/features/partners/index.ts'
import { createPerson } from '#main/features/persons/index.ts'
import { createProject, getProject, joinProject, nameInProject, updateProject } from '#main/features/projects/index.ts'
import { addRefs, addTags, setCustoms } from '#main/features/records/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { type DraftContact, type DraftProject, draftProjectTexts } from '#shared/model/draft-project.ts'
import type { ProjectPatch, ProjectStatus } from '#shared/model/project.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { fold } from '#shared/rules/fold.ts'
import { splitName } from '#shared/rules/name-split.ts'
import { readPeriod } from '#shared/rules/period/read-period.ts'
import type { Into } from './apply-into.ts'
import { isChanging, type JudgedProject } from './judgement.ts'

export interface AppliedProject {
  projectId: string
  did: 'created' | 'updated' | 'nothing'
}

/** Does what was decided for a project; organisations that nobody knows are made and are no partners. */
export function applyProject(unit: UnitOfWork, row: JudgedProject, into: Into): AppliedProject {
  const { draft, record } = row
  const projectId = record?.id ?? makeProject(unit, draft, into)
  if (record) changeProject(unit, row, record.id)
  const comes = (field: 'organisations' | 'contacts', name: string) =>
    !record || row.changes.some((change) => change.field === field && change.take && change.list.includes(fold(name)))
  for (const { name, role } of draft.organisations)
    if (comes('organisations', name)) joinProject(unit, projectId, organisationOf(unit, name, row, into), role)
  for (const contact of draft.contacts)
    if (comes('contacts', contact.name)) nameInProject(unit, projectId, personOf(unit, contact, row, into), contact.role)
  if (draft.key !== '') addRefs(unit, { type: 'project', id: projectId }, [{ kind: 'id', key: draft.key }], into.sourceId)
  return { projectId, did: record ? (isChanging(row.changes) ? 'updated' : 'nothing') : 'created' }
}

function makeProject(unit: UnitOfWork, draft: DraftProject, { sourceId }: Into): string {
  const { title, texts, status, focus, tags, names, custom } = draft
  const id = createProject(
    unit,
    { title: title.value, status: status ?? statusBy(texts.period, unit.now), periodText: texts.period },
    sourceId
  )
  updateProject(unit, id, unit.load('project', id).version, {
    ...Object.fromEntries(draftProjectTexts.flatMap((name) => (texts[name] === '' ? [] : [[columnOf(name), texts[name]]]))),
    ...{ focus, names }
  })
  addTags(unit, { type: 'project', id }, tags)
  setCustoms(unit, { type: 'project', id }, custom)
  return id
}

/** What is over by its period is finished, what comes is planned. */
function statusBy(period: string, now: string): ProjectStatus {
  const read = readPeriod(period)
  const today = localDay(now)
  if (read?.to && read.to < today && !read.isExtended) return 'finished'
  return read?.from && read.from > today ? 'planned' : 'running'
}

const columnOf = (name: (typeof draftProjectTexts)[number]): keyof ProjectPatch =>
  name === 'period' ? 'periodText' : name === 'web' ? 'url' : name

function changeProject(unit: UnitOfWork, { changes, draft }: JudgedProject, id: string): void {
  const taken = new Map(changes.filter(({ take }) => take).map((change) => [change.field, change]))
  const now = getProject(unit, id)
  const patch: ProjectPatch = {
    ...Object.fromEntries(draftProjectTexts.flatMap((name) => (taken.has(name) ? [[columnOf(name), draft.texts[name]]] : []))),
    ...(taken.has('name') ? { title: draft.title.value } : {}),
    ...(taken.has('projectStatus') && draft.status ? { status: draft.status } : {}),
    ...(taken.has('focus') ? { focus: [...now.focus.map(({ nameDa }) => nameDa), ...draft.focus] } : {}),
    ...(taken.has('names') ? { names: [...now.names, ...draft.names] } : {})
  }
  if (Object.keys(patch).length > 0) updateProject(unit, id, now.version, patch)
  if (taken.has('tags')) addTags(unit, { type: 'project', id }, draft.tags)
  setCustoms(
    unit,
    { type: 'project', id },
    draft.custom.filter(({ label }) => taken.has(`custom:${label}`))
  )
}

/** Whoever is named in several projects is made once. */
function organisationOf(unit: UnitOfWork, name: string, { whom }: JudgedProject, { made, sourceId }: Into): string {
  const known = whom.organisations.get(fold(name)) ?? made.get(`organisation ${fold(name)}`)
  if (known !== undefined) return known
  const id = createOrganisation(unit, { name, organisationType: null, website: '', tags: [] }, sourceId)
  made.set(`organisation ${fold(name)}`, id)
  return id
}

function personOf(unit: UnitOfWork, contact: DraftContact, row: JudgedProject, into: Into): string {
  const { name, organisation, title, emails, phones } = contact
  const key = `person ${fold(name)} ${emails[0] ?? fold(organisation)}`
  const known = row.whom.persons.get(fold(name)) ?? into.made.get(key)
  if (known !== undefined) return known
  const { givenName, familyName } = splitName(name)
  const partnerId = organisation === '' ? undefined : organisationOf(unit, organisation, row, into)
  const id = createPerson(unit, { givenName, familyName, title, emails, phones, ...(partnerId && { partnerId }) })
  into.keepNo(id, emails)
  into.made.set(key, id)
  return id
}
