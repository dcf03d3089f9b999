import { withFlags } from '#main/formats/partner-page/index.ts'
import type { DraftPartner, DraftPerson, ReadText } from '#shared/model/draft.ts'
import type { SourceDraft, SourceProblem } from '#shared/model/source-draft.ts'
import { isOrganisation, organisationKey, organisationName, personName } from './card-name.ts'
import { draftPartner, draftPerson, emptyPartner } from './draft-card.ts'
import { groupTags } from './group-tags.ts'
import { nobody, problem } from './problems.ts'
import type { VCard, VCardFile } from './vcard.ts'

interface Gathering {
  readonly lines: readonly string[]
  readonly partners: Map<string, DraftPartner>
  readonly loose: DraftPerson[]
  readonly blobs: Uint8Array[]
  readonly problems: SourceProblem[]
}

/**
 * Cards as drafts: persons stand under the organisation they name, spelled as the first card spells it; cards of organisations are
 * partners. A group is no person: its name becomes a tag of those in it.
 */
export function vCardsAsSource(file: VCardFile, title: string | null = null): SourceDraft {
  const gathering: Gathering = { lines: file.lines, partners: new Map(), loose: [], blobs: [], problems: [...file.problems] }
  const groups = file.cards.filter(({ kind }) => kind === 'group')
  const tags = groupTags(groups, file.cards)
  for (const card of file.cards) {
    if (card.kind === 'group') tellEmptyGroup(card, tags.used, gathering)
    else if (isOrganisation(card)) addOrganisation(card, tags.of(card), gathering)
    else addPerson(card, tags.of(card), gathering)
  }
  return {
    title,
    language: null,
    lines: [...file.lines],
    partners: [...gathering.partners.values()].map(partnerFlags),
    leftovers: [],
    wholeness: 'whole',
    loose: gathering.loose.map(looseFlags),
    optOuts: [],
    problems: gathering.problems.toSorted((one, other) => one.line - other.line),
    blobs: gathering.blobs
  }
}

const keepIn = (blobs: Uint8Array[]) => (bytes: Uint8Array) => blobs.push(bytes) - 1

function addPerson(card: VCard, tags: readonly string[], { partners, loose, blobs, problems, lines }: Gathering): void {
  const name = personName(card)
  if (!name) {
    problems.push(nobody(card, lines))
    return
  }
  const person = draftPerson(card, name, tags, keepIn(blobs))
  const [organisation = ''] = card.org
  if (organisation.trim() === '') {
    loose.push(person)
    return
  }
  const partner = partnerNamed({ value: organisation, line: card.lines.get('ORG') ?? card.from, confidence: 1 }, card, partners)
  partner.contacts.push(person)
}

function addOrganisation(card: VCard, tags: readonly string[], { partners, blobs, problems, lines }: Gathering): void {
  const name = organisationName(card)
  if (!name) {
    problems.push(nobody(card, lines))
    return
  }
  const own = draftPartner(card, name, tags, keepIn(blobs))
  const known = partners.get(organisationKey(name.value))
  // What stood under the name before keeps its spelling, its people and its place.
  const { name: spelling, contacts } = known ?? own
  partners.set(organisationKey(name.value), known?.details ? joinedPartners(known, own) : { ...own, name: spelling, contacts })
}

/** Two cards of one organisation. */
const joinedPartners = (one: DraftPartner, other: DraftPartner): DraftPartner => ({
  ...one,
  url: one.url ?? other.url,
  emails: [...one.emails, ...other.emails],
  phones: [...one.phones, ...other.phones],
  ...(one.details && other.details
    ? {
        details: {
          ...one.details,
          note: [one.details.note, other.details.note].filter((note) => note !== '').join('\n\n'),
          addresses: [...one.details.addresses, ...other.details.addresses],
          tags: [...new Set([...one.details.tags, ...other.details.tags])],
          refs: [...one.details.refs, ...other.details.refs],
          photos: [...one.details.photos, ...other.details.photos],
          extras: [...one.details.extras, ...other.details.extras]
        }
      }
    : {})
})

function partnerNamed(name: ReadText, card: VCard, partners: Map<string, DraftPartner>): DraftPartner {
  const key = organisationKey(name.value)
  const partner = partners.get(key) ?? emptyPartner(name, card)
  partners.set(key, partner)
  return partner
}

function tellEmptyGroup(card: VCard, used: ReadonlySet<VCard>, { problems }: Gathering): void {
  if (!used.has(card)) problems.push(problem('card.nobody', card.from, 'KIND', 'warn', card.fn))
}

/** Of what a page would be asked, a card has no statement, and says itself what is a name. */
const ofPages = new Set(['partner.no-statement', 'name.maybe-title'])

function partnerFlags(partner: DraftPartner): DraftPartner {
  const flagged = withFlags(partner)
  const contacts = flagged.contacts.map((person) => ({ ...person, flags: person.flags.filter(({ code }) => !ofPages.has(code)) }))
  return { ...flagged, contacts, flags: flagged.flags.filter(({ code }) => !ofPages.has(code)) }
}

/** Persons under no organisation are nobody's colleagues: each is looked at alone. */
function looseFlags(person: DraftPerson): DraftPerson {
  const nowhere: DraftPartner = {
    ...{ name: { value: '', line: person.from, confidence: 0 }, alsoWritten: [], statement: null, url: null, emails: [], phones: [] },
    ...{ organisationType: null, contacts: [person], from: person.from, to: person.to, flags: [] }
  }
  return partnerFlags(nowhere).contacts[0] ?? person
}
