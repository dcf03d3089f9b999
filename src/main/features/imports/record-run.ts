import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Review } from '#shared/model/review.ts'
import type { Inquiry } from './inquiry.ts'
import { countsOf } from './judge.ts'
import type { JudgedPartner, JudgedPerson } from './judgement.ts'

/** A row as it was read, and what it became; without ids it was left out. */
export interface ReadRow {
  entity: 'organisation' | 'person'
  row: JudgedPartner | JudgedPerson
  ids: { partnerId: string; personId?: string } | undefined
}

interface Run {
  sourceId: string
  wholeness: Review['wholeness']
  rows: readonly ReadRow[]
}

const step = 'rows'

/**
 * Remembers what the source said, as it was read and not as it was corrected: the next import tells by it what has changed since.
 * Runs are no part of what undo takes back; whether one still counts follows from its change set.
 */
export function* recordRun(unit: UnitOfWork, inquiry: Inquiry, { sourceId, wholeness, rows }: Run): Generator<string> {
  const runId = unit.insert('import_run', {
    source_id: sourceId,
    file_name: inquiry.fileName,
    sha256: inquiry.sha256,
    title: inquiry.draft.title,
    wholeness,
    counts_json: JSON.stringify(countsOf(inquiry)),
    change_set_id: unit.changeSet,
    at: unit.now
  })
  for (const [at, { entity, row, ids }] of rows.entries()) {
    const isDeparture = row.disposition === 'departed'
    if (isDeparture && !ids) continue
    unit.insert('import_row', {
      run_id: runId,
      row_no: at,
      span_from: row.read?.from ?? null,
      span_to: row.read?.to ?? null,
      entity,
      organisation_id: ids?.partnerId ?? null,
      person_id: ids?.personId ?? null,
      raw_json: JSON.stringify(rawOf(row.read)),
      disposition: ids ? row.disposition : 'skip'
    })
    yield step
  }
}

/** Contact persons are rows of their own. */
const rawOf = (read: JudgedPartner['read'] | JudgedPerson['read']) => (read && 'contacts' in read ? { ...read, contacts: [] } : read)
