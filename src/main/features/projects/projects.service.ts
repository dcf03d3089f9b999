import type * as z from 'zod'
import { customsOf, readCustoms, setCustoms, setTags, sourceOf, tagsOf } from '#main/features/records/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { NewProject, Project, ProjectPatch } from '#shared/model/project.ts'
import { endsBeforeItBegins } from '#shared/rules/period/print-period.ts'
import { readPeriod } from '#shared/rules/period/read-period.ts'
import { setFocus, setNames } from './names.service.ts'
import { focusOf, milestonesOf, namesOf, organisationsOf, peopleOf, projectRow } from './projects.store.ts'
import { addOrganisation } from './roles.service.ts'

/** Everything the page of a project shows. Throws record.not-found. */
export function getProject({ db }: ReadUnit, id: string): Project {
  const row = projectRow(db, id)
  if (!row) throw new AppError('record.not-found', { id })
  return {
    id,
    version: row.version,
    title: row.title,
    shortTitle: row.short_title,
    status: row.status as Project['status'],
    targetGroup: row.target_group,
    aim: row.aim,
    summary: row.summary,
    description: row.description,
    periodText: row.period_text,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    periodPrecision: row.period_precision as Project['periodPrecision'],
    isExtended: row.is_extended === 1,
    url: row.url,
    links: JSON.parse(row.links_json) as string[],
    outcome: row.outcome,
    effect: row.effect,
    funding: row.funding,
    names: namesOf(db, id).map(({ name }) => name),
    focus: focusOf(db, id).map(({ linkId: _link, ...area }) => area),
    tags: tagsOf(db, id),
    customs: customsOf(db, id),
    organisations: organisationsOf(db, id),
    people: peopleOf(db, id),
    milestones: milestonesOf(db, id),
    source: sourceOf(db, row.source_id),
    deletedAt: row.deleted_at
  }
}

/** What a period says as it is stored: the text as written, and what can be read out of it. Throws period.ends-early. */
function periodColumns(written: string) {
  const text = written.normalize('NFC').replace(/\s+/g, ' ').trim()
  const read = readPeriod(text)
  if (read && endsBeforeItBegins(read)) throw new AppError('period.ends-early', { field: 'periodText' })
  return {
    period_text: text,
    period_from: read?.from ?? null,
    period_to: read?.to ?? null,
    period_precision: read?.precision ?? 'unknown',
    is_extended: read?.isExtended ? 1 : 0
  }
}

/** Makes a project and gives its id. Throws period.ends-early. */
export function createProject(unit: UnitOfWork, values: z.output<typeof NewProject>, sourceId: string | null = null): string {
  const id = unit.insert('project', {
    title: values.title.normalize('NFC'),
    status: values.status,
    source_id: sourceId,
    ...periodColumns(values.periodText)
  })
  if (values.leadId !== undefined)
    addOrganisation(unit, { projectId: id, organisationId: values.leadId, role: 'lead', fromOn: null, note: '' })
  return id
}

const clean = (text: string): string => text.trim().normalize('NFC')

/** Changes facts of a project. Throws record.changed-elsewhere when the version is not the one that was read, period.ends-early. */
export function updateProject(unit: UnitOfWork, id: string, version: number, patch: ProjectPatch): void {
  const { status, periodText, links, names, focus, tags } = patch
  const texts = {
    ...{ title: patch.title, short_title: patch.shortTitle, target_group: patch.targetGroup, aim: patch.aim, summary: patch.summary },
    ...{ description: patch.description, url: patch.url, outcome: patch.outcome, effect: patch.effect, funding: patch.funding }
  }
  const said = Object.entries(texts).flatMap(([column, text]) => (text === undefined ? [] : [[column, clean(text)] as const]))
  unit.update(
    'project',
    id,
    {
      ...Object.fromEntries(said),
      ...(status === undefined ? {} : { status }),
      ...(periodText === undefined ? {} : periodColumns(periodText)),
      ...(links === undefined ? {} : { links_json: JSON.stringify(links.map(clean)) })
    },
    { version }
  )
  if (names) setNames(unit, id, names)
  if (focus) setFocus(unit, id, focus)
  const owner = { type: 'project', id } as const
  if (tags) setTags(unit, owner, tags)
  if (patch.customs) setCustoms(unit, owner, readCustoms(unit, owner.type, patch.customs))
}

/** To the trash; undo brings them back. */
export function trashProjects(unit: UnitOfWork, ids: readonly string[]): void {
  for (const id of ids) unit.update('project', id, { deleted_at: unit.now })
}
