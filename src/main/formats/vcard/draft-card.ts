import type { DraftPartner, DraftPerson, ReadText } from '#shared/model/draft.ts'
import { type DraftPhoto, emptyPartnerDetails, emptyPersonDetails } from '#shared/model/draft-details.ts'
import { proposeOrganisationType } from '#shared/rules/organisation-type.ts'
import type { CardName } from './card-name.ts'
import { draftAddress, draftEmails, draftPhones } from './draft-points.ts'
import { takeOptOutLine } from './opt-out-line.ts'
import { escapeText } from './text-value.ts'
import type { VCard } from './vcard.ts'

/** Keeps the bytes of a picture and gives its place among them. */
export type KeepBlob = (bytes: Uint8Array) => number

export function draftPerson(card: VCard, name: CardName, tags: readonly string[], keep: KeepBlob): DraftPerson {
  const [, , additional = '', honorific = '', suffix = ''] = card.n ?? []
  const emails = draftEmails(card.emails)
  const { optOut, others } = takeOptOutLine(card.extras)
  return {
    ...name,
    title: titleOf(card),
    emails,
    phones: draftPhones(card.tels),
    details: {
      ...emptyPersonDetails,
      optOut: optOut && { ...optOut, address: emails[0]?.value ?? '', line: card.from },
      ...{ honorific, additional, suffix },
      department: card.org
        .slice(1)
        .filter((part) => part !== '')
        .join(', '),
      urls: card.urls.map(({ value }) => value),
      birthday: card.birthday === '' ? null : card.birthday,
      ...shared(card, tags, keep),
      extras: [
        ...others,
        ...linesOf('TITLE', card.titles.slice(1)),
        ...linesOf('ROLE', card.titles.length > 0 ? card.roles : card.roles.slice(1)),
        ...keptLines(card)
      ]
    },
    from: card.from,
    to: card.to,
    flags: []
  }
}

/** The partner that an organisation's own card describes. */
export function draftPartner(card: VCard, name: ReadText, tags: readonly string[], keep: KeepBlob): DraftPartner {
  const [url, ...urls] = card.urls
  const further = [
    ...linesOf('TITLE', card.titles),
    ...linesOf('ROLE', card.roles),
    ...linesOf('BDAY', card.birthday === '' ? [] : [card.birthday]),
    ...urls.map(({ value }) => `URL:${value}`)
  ]
  return {
    ...emptyPartner(name, card),
    alsoWritten: card.fn.trim() === '' || card.fn.trim() === name.value ? [] : [card.fn.trim()],
    url: url ? { value: url.value, line: url.line, confidence: 1 } : null,
    emails: draftEmails(card.emails),
    phones: draftPhones(card.tels),
    details: { ...emptyPartnerDetails, ...shared(card, tags, keep), extras: [...card.extras, ...further, ...keptLines(card)] }
  }
}

/** A partner that is only known as the organisation of a person. */
export const emptyPartner = (name: ReadText, { from, to }: VCard): DraftPartner => ({
  name,
  alsoWritten: [],
  statement: null,
  url: null,
  emails: [],
  phones: [],
  organisationType: proposeOrganisationType(name.value),
  contacts: [],
  from,
  to,
  flags: []
})

function titleOf({ titles, roles, lines }: VCard): ReadText | null {
  const [value] = [...titles, ...roles]
  const line = lines.get(titles.length > 0 ? 'TITLE' : 'ROLE')
  return value === undefined || line === undefined ? null : { value: value.trim(), line, confidence: 1 }
}

function shared(card: VCard, tags: readonly string[], keep: KeepBlob) {
  return {
    note: card.notes.join('\n\n').trim(),
    addresses: card.addresses.map(draftAddress),
    tags: [...new Set([...card.categories.filter((category) => !ofThePhoneBook.test(category)), ...tags])],
    refs: card.uid === '' ? [] : [{ kind: 'uid' as const, key: card.uid.replace(ours, '$1') }],
    photos: card.photos.flatMap(({ type, bytes }): DraftPhoto[] => (bytes ? [{ type, size: bytes.length, blob: keep(bytes) }] : []))
  }
}

/** Our own ids, as our cards say them. */
const ours = /^urn:uuid:([\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12})$/

/** Groups that programs put everybody in. */
const ofThePhoneBook = /^(?:\*\s*)?(?:my\s?contacts|all contacts|starred(?: in android)?|unfiled|uncategori[sz]ed)$/i

/** What a draft has no field for and a card can have: goes the way of the extras. */
const keptLines = (card: VCard): string[] => [
  ...linesOf('NICKNAME', card.nicknames),
  ...card.photos.flatMap(({ bytes, url }) => (bytes ? [] : [`PHOTO;VALUE=uri:${url}`]))
]

const linesOf = (name: string, values: readonly string[]): string[] => values.map((value) => `${name}:${escapeText(value)}`)
