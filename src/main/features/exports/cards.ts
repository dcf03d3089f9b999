import type { CardAddress, CardPoint, VCardToWrite } from '#main/formats/vcard/index.ts'
import { optOutLine } from '#main/formats/vcard/index.ts'
import type { DraftAddress } from '#shared/model/draft-details.ts'
import type { ContactPoint } from '#shared/model/partner.ts'
import type { PartnerFacts, Parts, PersonFacts } from './facts.ts'

/** What a number or address is for, as address books say it; label where they have no word for it. */
const types: Readonly<Record<ContactPoint['label'], Pick<CardPoint, 'types' | 'label'>>> = {
  work: { types: ['work'], label: '' },
  mobile: { types: ['cell'], label: '' },
  direct: { types: ['work'], label: 'direct' },
  switchboard: { types: ['work', 'main'], label: '' },
  private: { types: ['home'], label: '' },
  function: { types: ['work'], label: 'function' }
}
const addressTypes: Readonly<Record<DraftAddress['label'], readonly string[]>> = { work: ['work'], private: ['home'], other: [] }

function cardPoints(points: readonly ContactPoint[], kind: ContactPoint['kind']): CardPoint[] {
  const own = points.filter((point) => point.kind === kind)
  return own.map(({ raw, label }, at) => ({ value: raw, preferred: at === 0 && own.length > 1, ...types[label] }))
}

const cardAddress = ({ label, ...parts }: DraftAddress): CardAddress => ({
  ...parts,
  types: addressTypes[label],
  preferred: false,
  label: ''
})

/** Who has a name in the whole world keeps it; our own id is one, too. */
const uidOf = (id: string, { refs }: Parts): string => {
  const uid = refs.find(({ kind }) => kind === 'uid')?.key ?? id
  return /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(uid) ? `urn:uuid:${uid}` : uid
}

const shared = (id: string, parts: Parts & { notes: string; updatedAt: string }) => ({
  uid: uidOf(id, parts),
  nicknames: [],
  roles: [],
  emails: cardPoints(parts.points, 'email'),
  tels: cardPoints(parts.points, 'phone'),
  addresses: parts.addresses.map(cardAddress),
  notes: parts.notes === '' ? [] : [parts.notes],
  categories: parts.tags,
  rev: parts.updatedAt.replace(/\.\d+Z$/, 'Z'),
  photos: parts.photos.map(({ mime, bytes }) => ({ type: mime, bytes, url: '' }))
})

/** A person in the role that speaks for them, with what another program's card said beyond our fields. */
export function personCard(person: PersonFacts): VCardToWrite {
  const { role, extra, optOut } = person
  return {
    ...shared(person.id, person),
    kind: 'individual',
    fn: person.displayName,
    n: [person.familyName, person.givenName, extra?.additional ?? '', person.honorific, extra?.suffix ?? ''],
    org: role ? [role.partnerName, ...(role.department === '' ? [] : [role.department])] : [],
    titles: role && role.title !== '' ? [role.title] : [],
    urls: person.points.filter(({ kind }) => kind === 'web').map(({ raw }) => ({ value: raw, types: [], preferred: false, label: '' })),
    birthday: extra?.birthday ?? '',
    extras: [...(extra?.lines ?? []), ...(optOut ? [optOutLine(optOut)] : [])]
  }
}

export const partnerCard = (partner: PartnerFacts): VCardToWrite => ({
  ...shared(partner.id, partner),
  kind: 'org',
  fn: partner.name,
  n: null,
  org: [partner.name],
  titles: [],
  urls: partner.website === '' ? [] : [{ value: partner.website, types: [], preferred: false, label: '' }],
  birthday: '',
  extras: partner.extra?.lines ?? []
})
