import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { countsOf, type Inquiry } from './inquiry.ts'
import type { JudgedPartner, JudgedPerson, JudgedProject, Judgement } from './judgement.ts'
import { type Memory, placeKey } from './memory.ts'

/** A row as it was read, and what it became; without ids it was left out. */
export interface ReadRow {
  entity: 'organisation' | 'person'
  row: JudgedPartner | JudgedPerson
  ids: { partnerId?: string | undefined; personId?: string } | undefined
}

const step = 'memory'

/**
 * Remembers what the source said, as it was read and not as it was corrected: the next import tells by it what has changed since.
 * Who said the same before is remembered by that. Runs are no part of what undo takes back; whether one still counts follows from its
 * change set.
 */
export function* recordRun(
  unit: UnitOfWork,
  inquiry: Inquiry,
  { source, wholeness }: Judgement,
  sourceId: string,
  rows: readonly ReadRow[],
  projects: readonly ReadProject[]
): Generator<string> {
  const runId = insertRun(unit, inquiry, wholeness, sourceId)
  for (const [at, { entity, row, ids }] of rows.entries()) {
    const isDeparture = row.disposition === 'departed'
    const raw = rawOf(row.read)
    yield step
    if ((isDeparture && !ids) || (!isDeparture && isSaidBefore(source.memory, raw, ids))) continue
    insertRow(unit, runId, at, { entity, row, ids }, raw)
  }
  for (const [at, project] of projects.entries()) {
    yield step
    // what it does not tell of it has not said
    if (project.row.disposition === 'departed') continue
    if (project.projectId === undefined || !project.row.isSaidBefore) insertProject(unit, runId, rows.length + at, project)
  }
}

export const insertRun = (unit: UnitOfWork, inquiry: Inquiry, wholeness: Judgement['wholeness'], sourceId: string): string =>
  unit.insert('import_run', {
    source_id: sourceId,
    file_name: inquiry.fileName,
    sha256: inquiry.sha256,
    title: inquiry.draft.title,
    wholeness,
    counts_json: JSON.stringify(countsOf(inquiry)),
    change_set_id: unit.changeSet,
    at: unit.now
  })

/** A project as it was read, and what it became; without an id it was left out. */
export interface ReadProject {
  readonly row: JudgedProject
  readonly projectId: string | undefined
}

const insertProject = (unit: UnitOfWork, runId: string, number: number, { row: { draft, disposition }, projectId }: ReadProject): string =>
  unit.insert('import_row', {
    ...{ run_id: runId, row_no: number, span_from: draft.from, span_to: draft.to, entity: 'project' },
    project_id: projectId ?? null,
    raw_json: JSON.stringify(draft),
    disposition: projectId === undefined ? 'skip' : disposition
  })

export const insertRow = (unit: UnitOfWork, runId: string, number: number, { entity, row, ids }: ReadRow, raw: string): string =>
  unit.insert('import_row', {
    run_id: runId,
    row_no: number,
    span_from: row.read?.from ?? null,
    span_to: row.read?.to ?? null,
    entity,
    organisation_id: ids?.partnerId ?? null,
    person_id: ids?.personId ?? null,
    raw_json: raw,
    disposition: ids ? row.disposition : 'skip'
  })

/** Contact persons are rows of their own. */
export const rawOf = (read: JudgedPartner['read'] | JudgedPerson['read']): string =>
  JSON.stringify(read && 'contacts' in read ? { ...read, contacts: [] } : read)

/** Where a value stands is no news. */
export const withoutPlaces = (raw: string): string => raw.replace(/"(?:line|from|to)":\d+,?/g, '')

export function isSaidBefore({ partners, persons }: Pick<Memory, 'partners' | 'persons'>, raw: string, ids: ReadRow['ids']): boolean {
  if (!ids) return false
  const { partnerId = '', personId } = ids
  const before = personId === undefined ? partners.get(partnerId) : persons.get(placeKey(partnerId, personId))
  return before !== undefined && withoutPlaces(JSON.stringify(before)) === withoutPlaces(raw)
}
