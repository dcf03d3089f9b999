import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Hit } from '#shared/model/search.ts'
import type { HitKind, HitRef } from '#shared/model/working.ts'
import { partnerHits, personHits, projectHits, smallHits } from './hits.service.ts'
import { livingNames } from './hits.store.ts'
import { smallRowsOf } from './small.store.ts'

/** The records behind the ids, in the order given. Notes, statements and quotations have no name to be known by. */
export function hitsNamed({ db }: ReadUnit, refs: readonly HitRef[]): Hit[] {
  const idsOf = (kind: HitKind) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id)
  const hits = [
    ...personHits(db, livingNames(db, 'person', idsOf('person')), []),
    ...partnerHits(db, livingNames(db, 'organisation', idsOf('partner')), []),
    ...projectHits(db, livingNames(db, 'project', idsOf('project')), []),
    ...(['list', 'view', 'template', 'mailing', 'signOn', 'verification', 'group', 'event', 'initiative'] as const).flatMap((kind) =>
      smallHits(kind, smallRowsOf(db, kind, idsOf(kind)), [])
    )
  ]
  return refs.flatMap((ref) => hits.find((hit) => hit.kind === ref.kind && hit.id === ref.id) ?? [])
}
