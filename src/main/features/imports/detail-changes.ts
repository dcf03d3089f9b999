import type { DraftAddress, DraftCustom, PartnerDetails, PersonDetails } from '#shared/model/draft-details.ts'
import { fold } from '#shared/rules/fold.ts'
import { addressText } from '#shared/rules/postal-address.ts'
import { type Change, clearChange, textChange, unionChange } from './changes.ts'
import { clearedFields } from './field-policies.ts'
import type { Content } from './known.ts'

/** What persons and partners have in common beyond a page. */
export type Details = Pick<PersonDetails | PartnerDetails, 'addresses' | 'tags' | 'custom' | 'note' | 'cleared'>

export interface DetailSides {
  readonly id: string
  readonly details: Details | undefined
  readonly base: Details | undefined
  /** Whether the source was read before and named the record. */
  readonly named: boolean
  readonly note: string
  readonly content: Content
  readonly decide: (field: string) => boolean | undefined
}

const oneLine = (address: DraftAddress): string => addressText(address).replaceAll('\n', ', ')

/** An address of a source takes the place of those with its label; the others are not spoken of. */
function addressChange({ id, details, base, named, content, decide }: DetailSides): Change[] {
  if (!details || details.addresses.length === 0) return []
  const labels = new Set(details.addresses.map(({ label }) => label))
  const text = (addresses: readonly DraftAddress[]) =>
    addresses
      .filter(({ label }) => labels.has(label))
      .map(oneLine)
      .sort()
      .join(' · ')
  const theirs = text(details.addresses)
  const sides = { base: named ? text(base?.addresses ?? []) : undefined, read: theirs, theirs, mine: text(content.addresses(id)) }
  return textChange('addresses', sides, decide('addresses'), fold)
}

function customChanges({ id, details, base, named, content, decide }: DetailSides): Change[] {
  return (details?.custom ?? []).flatMap(({ label, value }) => {
    const field = `custom:${label}`
    const before = named ? customIn(base?.custom, label) : undefined
    return textChange(field, { base: before, read: value, theirs: value, mine: content.custom(id, fold(label)) }, decide(field))
  })
}

const customIn = (customs: readonly DraftCustom[] | undefined, label: string): string =>
  customs?.find((each) => fold(each.label) === fold(label))?.value ?? ''

/** Note, tags, addresses and fields of the user's own: where they differ from what the source says. */
export function detailChanges(sides: DetailSides): Change[] {
  const { id, details, base, named, note, content, decide } = sides
  if (!details) return []
  const tags = { base: base?.tags, read: details.tags, theirs: details.tags, mine: details.tags.length > 0 ? content.tags(id) : [] }
  return [
    ...textChange(
      'note',
      { base: named ? (base?.note ?? '') : undefined, read: details.note, theirs: details.note, mine: note },
      decide('note')
    ),
    ...unionChange('tags', tags, decide('tags'), fold),
    ...addressChange(sides),
    ...customChanges(sides)
  ]
}

/** Fields that the source wants empty, of those that hold something; mine gives what stands in a field. */
export function clearChanges(
  { details, base, decide }: Pick<DetailSides, 'details' | 'base' | 'decide'>,
  mine: (field: string) => string
): Change[] {
  if (!details || details.cleared.length === 0) return []
  const before = clearedFields(base?.cleared)
  return [...clearedFields(details.cleared)].flatMap((field) => clearChange(field, mine(field), before, decide(field)))
}

export const addressesText = (addresses: readonly DraftAddress[]): string => addresses.map(oneLine).join(' · ')
