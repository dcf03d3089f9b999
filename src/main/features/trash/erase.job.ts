import { looseBytes, projectForgetter, rowEraser } from '#main/features/erasure/index.ts'
import { forgetUnsaved } from '#main/features/settings/index.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { TrashKey } from '#shared/model/trash.ts'
import { isLetterWritten, mailingsAbout } from './trash.store.ts'

/** What erasing came to: how many are gone, and how many have to stay for the mailings that were made from them. */
export interface Erased {
  erased: number
  kept: number
}

/** Deletes for good what lies in the trash, with everything that belongs to it. What is not there any more is passed over. */
export function* eraseTrashed(unit: UnitOfWork, items: readonly TrashKey[]): Generator<Progress, Erased> {
  const eraseRow = rowEraser(unit)
  const forgetInProjects = projectForgetter(unit)
  const result: Erased = { erased: 0, kept: 0 }
  for (const [at, { entity, id }] of items.entries()) {
    yield { step: 'erase', done: at, total: items.length }
    const row = unit.find(entity, id)
    if (!row || row.deleted_at === null || ('merged_into_id' in row && row.merged_into_id !== null)) continue
    if (entity === 'template' && isLetterWritten(unit.db, id)) result.kept++
    else {
      // what was sent was sent, and is about nothing that is left
      for (const mailing of mailingsAbout(unit.db, id))
        unit.update('mailing', mailing, { about_type: null, about_id: null }, { history: false })
      eraseRow({ table: entity, id })
      if (entity === 'person') forgetInProjects(nameOf(row))
      forgetUnsaved(unit, [id, nameOf(row)])
      result.erased++
    }
  }
  for (const id of looseBytes(unit.db)) unit.remove('attachment', id)
  return result
}

/** What a card is called in what was written about it. */
const nameOf = (row: Readonly<Record<string, unknown>>): string => String(row['display_name'] ?? row['name'] ?? row['title'] ?? '')
