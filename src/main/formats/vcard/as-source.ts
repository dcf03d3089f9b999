import { flagLoose, flagPartner } from '#main/formats/contacts/contact-flags.ts'
import type { SourceDraft } from '#shared/model/source-draft.ts'
import { isOrganisation } from './card-name.ts'
import { addOrganisation, addPerson, type Gathering } from './gather-cards.ts'
import { groupTags } from './group-tags.ts'
import { problem } from './problems.ts'
import type { VCard, VCardFile } from './vcard.ts'

/** What somebody may miss in a card; statements stand in none. */
const asked = { emails: true, statements: false, persons: true }

/**
 * Cards as drafts: persons stand under the organisation they name, spelled as the first card spells it; cards of organisations are
 * partners. A group is no person: its name becomes a tag of those in it.
 */
export function vCardsAsSource(file: VCardFile): SourceDraft {
  const gathering: Gathering = { lines: file.lines, partners: new Map(), loose: [], blobs: [], problems: [...file.problems] }
  const groups = file.cards.filter(({ kind }) => kind === 'group')
  const tags = groupTags(groups, file.cards)
  for (const card of file.cards) {
    if (card.kind === 'group') tellEmptyGroup(card, tags.used, gathering)
    else if (isOrganisation(card)) addOrganisation(card, tags.of(card), gathering)
    else addPerson(card, tags.of(card), gathering)
  }
  return {
    title: null,
    language: null,
    lines: [...file.lines],
    partners: [...gathering.partners.values()].map((partner) => flagPartner(partner, asked)),
    leftovers: [],
    wholeness: 'whole',
    loose: flagLoose(gathering.loose, asked),
    optOuts: [],
    projects: [],
    problems: gathering.problems.toSorted((one, other) => one.line - other.line),
    blobs: gathering.blobs
  }
}

function tellEmptyGroup(card: VCard, used: ReadonlySet<VCard>, { problems }: Gathering): void {
  if (!used.has(card)) problems.push(problem('card.nobody', card.from, 'KIND', 'warn', card.fn))
}
