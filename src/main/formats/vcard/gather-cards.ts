import type { DraftPartner, DraftPerson, ReadText } from '#shared/model/draft.ts'
import { emptyPartnerDetails } from '#shared/model/draft-details.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'
import { organisationKey, organisationName, personName } from './card-name.ts'
import { draftPartner, draftPerson, emptyPartner } from './draft-card.ts'
import { nobody } from './problems.ts'
import type { VCard } from './vcard.ts'

/** What the cards so far have become. lines are those of the file. */
export interface Gathering {
  readonly lines: readonly string[]
  readonly partners: Map<string, DraftPartner>
  readonly loose: DraftPerson[]
  readonly blobs: Uint8Array[]
  readonly problems: SourceProblem[]
}

const keepIn = (blobs: Uint8Array[]) => (bytes: Uint8Array) => blobs.push(bytes) - 1

/** Under the organisation that the card names, or loose. */
export function addPerson(card: VCard, tags: readonly string[], { partners, loose, blobs, problems, lines }: Gathering): void {
  const name = personName(card)
  if (!name) {
    problems.push(nobody(card, lines))
    return
  }
  const person = draftPerson(card, name, tags, keepIn(blobs))
  const [organisation = ''] = card.org
  if (organisation.trim() === '') loose.push(person)
  else partnerNamed({ value: organisation, line: card.lines.get('ORG') ?? card.from, confidence: 1 }, card, partners).contacts.push(person)
}

function partnerNamed(name: ReadText, card: VCard, partners: Map<string, DraftPartner>): DraftPartner {
  const key = organisationKey(name.value)
  const partner = partners.get(key) ?? emptyPartner(name, card)
  partners.set(key, partner)
  return partner
}

/** What stood under the name before keeps its spelling and its people. */
export function addOrganisation(card: VCard, tags: readonly string[], { partners, blobs, problems, lines }: Gathering): void {
  const name = organisationName(card)
  if (!name) {
    problems.push(nobody(card, lines))
    return
  }
  const key = organisationKey(name.value)
  const own = draftPartner(card, name, tags, keepIn(blobs))
  const known = partners.get(key)
  const { name: spelling, contacts } = known ?? own
  partners.set(key, known?.details ? joinedPartners(known, own) : { ...own, name: spelling, contacts })
}

/** Two cards of one organisation. */
function joinedPartners(one: DraftPartner, other: DraftPartner): DraftPartner {
  const [first, second] = [one.details ?? emptyPartnerDetails, other.details ?? emptyPartnerDetails]
  return {
    ...one,
    alsoWritten: [...new Set([...one.alsoWritten, ...other.alsoWritten])],
    url: one.url ?? other.url,
    emails: [...one.emails, ...other.emails],
    phones: [...one.phones, ...other.phones],
    details: {
      ...first,
      note: [first.note, second.note].filter((note) => note !== '').join('\n\n'),
      addresses: [...first.addresses, ...second.addresses],
      tags: [...new Set([...first.tags, ...second.tags])],
      refs: [...first.refs, ...second.refs],
      photos: [...first.photos, ...second.photos],
      extras: [...first.extras, ...second.extras]
    }
  }
}
