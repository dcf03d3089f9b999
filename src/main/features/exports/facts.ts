import { addressesOf, type CardExtra } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DraftAddress } from '#shared/model/draft-details.ts'
import type { ContactPoint } from '#shared/model/partner.ts'
import type { RecordRef } from '#shared/model/record-parts.ts'
import type { Recipients } from './chosen.service.ts'
import { type AddressGuard, type OptOutMark, optOutMarks } from './opt-out-marks.ts'
import { type PartnerRecord, partnerRecords } from './partners.store.ts'
import { type ByOwner, customsOf, photosOf, pointsOf, refsOf, tagsOf } from './parts.store.ts'
import { type PersonRecord, personRecords, type RoleRecord, roleRecords } from './persons.store.ts'

/** What persons and partners have in common in a file. */
export interface Parts {
  readonly points: readonly ContactPoint[]
  readonly addresses: readonly DraftAddress[]
  readonly tags: readonly string[]
  readonly refs: readonly RecordRef[]
  /** Values in fields of the user's own; only for tables. */
  readonly customs: readonly { fieldId: string; value: string }[]
  /** Only for cards. */
  readonly photos: readonly { mime: string; bytes: Uint8Array }[]
}

export interface PersonFacts extends Omit<PersonRecord, 'extra'>, Parts {
  readonly role: RoleRecord | undefined
  readonly optOut: OptOutMark | null
  readonly extra: CardExtra | null
}

export interface PartnerFacts extends Omit<PartnerRecord, 'extra'>, Parts {
  readonly extra: CardExtra | null
}

/** What the file is: tables have columns for fields of the user's own, cards have pictures. */
type FileKind = 'table' | 'cards'

const nothing: readonly never[] = []
const readExtra = (json: string | null): CardExtra | null => (json === null ? null : (JSON.parse(json) as CardExtra))

/** Parts of records by their ids. */
function partsOf({ db }: ReadUnit, ids: readonly string[], kind: FileKind): (id: string) => Parts {
  const [points, addresses, tags, refs] = [pointsOf(db, ids), addressesOf(db, ids), tagsOf(db, ids), refsOf(db, ids)]
  const customs: ByOwner<{ fieldId: string; value: string }> = kind === 'table' ? customsOf(db, ids) : new Map()
  const photos: ByOwner<{ mime: string; bytes: Uint8Array }> = kind === 'cards' ? photosOf(db, ids) : new Map()
  return (id) => ({
    points: points.get(id) ?? nothing,
    addresses: addresses.get(id) ?? nothing,
    tags: tags.get(id)?.map(({ name }) => name) ?? nothing,
    refs: refs.get(id) ?? nothing,
    customs: customs.get(id) ?? nothing,
    photos: photos.get(id) ?? nothing
  })
}

interface PersonsAsked {
  readonly kind: FileKind
  readonly guard: AddressGuard
  readonly recipients: Recipients | null
}

/** Persons in the given order. Of the recipients of a list nothing but the address that the list writes to is told. */
export function personFacts(unit: ReadUnit, ids: readonly string[], { kind, guard, recipients }: PersonsAsked): PersonFacts[] {
  const parts = partsOf(unit, ids, kind)
  const roles = Map.groupBy(roleRecords(unit.db, ids), ({ personId }) => personId)
  const markOf = optOutMarks(unit, ids, guard)
  return personRecords(unit.db, ids).map(({ extra, ...record }) => {
    const own = parts(record.id)
    const all = roles.get(record.id)
    const to = recipients?.get(record.id)
    return {
      ...record,
      ...own,
      ...(to ? { points: own.points.filter(({ kind: point, value }) => point !== 'email' || value === to.email) } : {}),
      role: all?.find(({ roleId }) => roleId === to?.affiliationId) ?? all?.[0],
      optOut: markOf(record.id, own.points),
      extra: to ? null : readExtra(extra)
    }
  })
}

/** Partners in the given order. */
export function partnerFacts(unit: ReadUnit, ids: readonly string[], kind: FileKind): PartnerFacts[] {
  const parts = partsOf(unit, ids, kind)
  return partnerRecords(unit.db, ids).map(({ extra, ...record }) => ({ ...record, ...parts(record.id), extra: readExtra(extra) }))
}
