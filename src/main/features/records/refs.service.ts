import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { DraftRef } from '#shared/model/draft-details.ts'
import type { Owner } from './owner.ts'
import { hasRef } from './refs.store.ts'

/**
 * Notes what a source calls a record. A name that another record has already stays there: it is never taken away from it. Our own id,
 * which comes back with our own exports, says nothing new.
 */
export function addRefs(unit: UnitOfWork, owner: Owner, refs: readonly DraftRef[], sourceId: string): void {
  for (const { kind, key } of refs) {
    if (key === owner.id) continue
    const source = kind === 'uid' ? null : sourceId
    if (!hasRef(unit.db, owner.type, kind, key, source))
      unit.insert('external_ref', { entity: owner.type, entity_id: owner.id, kind, key, source_id: source })
  }
}
