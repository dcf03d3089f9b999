import { addRefs, addressesOf, addTags, attach, keepCardExtra, setAddresses, setCustoms, setTags } from '#main/features/records/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { DraftAddress, PartnerDetails, PersonDetails } from '#shared/model/draft-details.ts'
import type { Into } from './apply-into.ts'
import type { Change } from './changes.ts'

interface Owner {
  type: 'person' | 'organisation'
  id: string
}

type Details = Pick<PersonDetails & PartnerDetails, 'addresses' | 'tags' | 'custom'>
export type TakenChanges = ReadonlyMap<string, Change>

/** What a source says of a record that it makes, or names a second time: nothing that is there goes away. */
export function addDetails(unit: UnitOfWork, owner: Owner, details: Details | undefined, { sourceId }: Pick<Into, 'sourceId'>): void {
  if (!details) return
  if (details.addresses.length > 0) putAddresses(unit, owner, details.addresses, sourceId)
  addTags(unit, owner, details.tags)
  setCustoms(unit, owner, details.custom)
}

/** Of a record that was known, only what was taken. A text that became empty was emptied on purpose. */
export function changeDetails(unit: UnitOfWork, owner: Owner, taken: TakenChanges, details: Details | undefined, into: Into): void {
  const addresses = taken.get('addresses')
  if (addresses?.new === '') setAddresses(unit, owner, [])
  else if (addresses && details) putAddresses(unit, owner, details.addresses, into.sourceId)
  const tags = taken.get('tags')
  if (tags?.new === '') setTags(unit, owner, [])
  else if (tags && details) addTags(unit, owner, details.tags)
  const customs = [...taken].filter(([field]) => field.startsWith('custom:'))
  setCustoms(
    unit,
    owner,
    customs.map(([field, change]) => ({ label: field.slice('custom:'.length), value: change.new }))
  )
}

/** An address of a source takes the place of those with its label; others stay behind it. */
function putAddresses(unit: UnitOfWork, owner: Owner, addresses: readonly DraftAddress[], sourceId: string): void {
  const labels = new Set(addresses.map(({ label }) => label))
  const kept = (addressesOf(unit.db, [owner.id]).get(owner.id) ?? []).filter(({ label }) => !labels.has(label))
  setAddresses(unit, owner, [...addresses, ...kept], sourceId)
}

/** What is no question: names that sources give, pictures, and what is only kept for the way back. */
export function keepSilently(unit: UnitOfWork, owner: Owner, details: PersonDetails | PartnerDetails | undefined, into: Into): void {
  if (!details) return
  addRefs(unit, owner, details.refs, into.sourceId)
  for (const { type, blob } of details.photos) {
    const bytes = into.blobs[blob]
    if (bytes) attach(unit, owner, { name: `photo.${type.split('/')[1] ?? ''}`, mime: type, bytes })
  }
  if (into.kept.has(owner.id)) return
  into.kept.add(owner.id)
  const { additional = '', suffix = '', birthday = null } = 'birthday' in details ? details : {}
  keepCardExtra(unit, owner, { additional, suffix, birthday, lines: details.extras })
}
