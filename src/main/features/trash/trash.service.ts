import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { TrashKey, TrashRow } from '#shared/model/trash.ts'
import { fold } from '#shared/rules/fold.ts'
import { countTrash, isMessageThere, isNameTaken, trashRows, wentWith } from './trash.store.ts'

/** A window of what was deleted, the newest first, and how much there is. */
export function trashPage({ db, now }: ReadUnit, query: string, offset: number, limit: number): { total: number; rows: TrashRow[] } {
  const folded = fold(query)
  return { total: countTrash(db, folded), rows: trashRows(db, now, folded, offset, limit) }
}

/** Takes out of the trash; gives how much came back, with what had gone along. */
export function restoreTrashed(unit: UnitOfWork, items: readonly TrashKey[]): number {
  let restored = 0
  for (const { entity, id } of items) {
    if (entity === 'organisation')
      for (const personId of wentWith(unit.db, id)) restored += putBack(unit, { entity: 'person', id: personId })
    restored += putBack(unit, { entity, id })
  }
  return restored
}

function putBack(unit: UnitOfWork, { entity, id }: TrashKey): number {
  const row = unit.find(entity, id)
  if (!row || row.deleted_at === null || ('merged_into_id' in row && row.merged_into_id !== null)) return 0
  if (entity === 'list' || entity === 'template') unit.update(entity, id, { deleted_at: null, name: freeName(unit, entity, id) })
  else if (entity === 'activity') unit.update(entity, id, { deleted_at: null, ...freeMessage(unit, id) })
  else unit.update(entity, id, { deleted_at: null })
  return 1
}

/** Names are had once: where another one is called so by now, a number tells them apart. */
function freeName(unit: UnitOfWork, table: 'list' | 'template', id: string): string {
  const { name } = unit.load(table, id)
  const taken = (wanted: string) => isNameTaken(unit.db, table, fold(wanted))
  let free = name
  for (let number = 2; taken(free); number++) free = `${name} (${number})`
  return free
}

/** A mail that was read in once more meanwhile is there once under its key. */
function freeMessage(unit: UnitOfWork, id: string): { message_key?: null } {
  const key = unit.load('activity', id).message_key
  return key !== null && isMessageThere(unit.db, key) ? { message_key: null } : {}
}
