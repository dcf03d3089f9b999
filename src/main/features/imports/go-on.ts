import { joinPartners, joinPersons, type Notes, notesOn } from '#main/formats/contacts/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import { proposeOrganisationType } from '#shared/rules/organisation-type.ts'
import { sortKeyOf } from './entries.ts'
import type { Facts } from './facts.ts'
import type { Inquiry } from './inquiry.ts'
import type { Lineup } from './lineup.ts'
import { placeKey } from './memory.ts'
import type { PartnerIdentities } from './partner-identities.ts'
import type { PersonIdentities } from './person-identities.ts'
import { withoutPlaces } from './record-run.ts'
import { type SoFar, saidBefore } from './so-far.ts'

/** Whom the lines of a part may stand for, besides those who are told by an address or a number. */
export function idsInPart(unit: ReadUnit, { kind }: Inquiry, soFar: SoFar, { lines, loose }: Lineup, facts: Facts): string[] {
  const places = lines.flatMap(({ line: { read }, partnerId }) =>
    partnerId ? [{ partnerId, sortKey: sortKeyOf(read), name: read.name.value }] : []
  )
  const untold = loose.filter(({ read }) => {
    const ids = read.emails.flatMap(({ value }) => facts.index.email.get(normaliseEmail(value)))
    return !ids.some((id) => facts.index.get(id)?.name === facts.fold(read.name.value))
  })
  const sortKeys = untold.map(({ read }) => sortKeyOf(read))
  return [...new Set([...soFar.personsAt(unit.db, places, kind === 'json'), ...soFar.personsNamed(unit.db, sortKeys)])]
}

interface Identities {
  readonly partners: PartnerIdentities
  readonly persons: PersonIdentities
}

/** What goes on with earlier parts of a stream. */
export interface GoingOn {
  /** Names of the rows. */
  readonly rows: ReadonlySet<string>
  /** Where they say something else than the rows before them. */
  readonly problems: readonly SourceProblem[]
}

/**
 * Rows of partners and persons that a stream has named before become what all of these rows say together, as they do within one part. The
 * first row of those whom several rows spoke of last time, and which says nothing else, is taken for all of them: the others may be in
 * parts to come.
 */
export function goOn({ table }: Inquiry, lineup: Lineup, { partners, persons }: Identities, { source }: SoFar): GoingOn {
  const notes = notesOn(table?.columns ?? [], [])
  const rows = new Set<string>()
  for (const [place, { id, read }] of lineup.entries.entries()) {
    const { by, record } = partners.at(place) ?? {}
    const before = record && source.memory.said.partners.get(record.id)
    const all = before && together(before, read, by, notes, bothPartners)
    if (all && by === saidBefore) rows.add(id)
    if (all) lineup.sayPartner(place, { ...all, contacts: read.contacts, flags: read.flags })
  }
  const sayings = new Map(source.memory.said.persons)
  for (const [number, { line, partnerId }] of lineup.lines.entries()) {
    const { by, record } = persons.at(number)
    const place = placeKey(partnerId ?? '', record?.id ?? '')
    const before = sayings.get(place)
    const all = before && together(before, line.read, by, notes, joinPersons)
    if (!all) continue
    if (by === saidBefore) rows.add(line.id)
    sayings.set(place, all)
    lineup.sayPerson(number, { ...all, flags: line.read.flags })
  }
  return { rows, problems: notes.problems }
}

type Join<Draft> = (one: Draft, other: Draft, notes: Notes) => Draft

/** What both say; undefined where only what is read now counts. */
function together<Draft extends DraftPartner | DraftPerson>(
  before: Draft,
  read: Draft,
  by: string | undefined,
  notes: Notes,
  join: Join<Draft>
): Draft | undefined {
  const goesOn = by === saidBefore
  if (!goesOn && !before.joined) return undefined
  const differing = goesOn ? notes : notesOn([], [])
  const all = join(before, read, differing)
  const isNews = saying(all) !== saying(before) || (!goesOn && differing.problems.length > 0)
  if (!isNews) return before
  return goesOn ? { ...all, joined: true } : undefined
}

const saying = (draft: DraftPartner | DraftPerson): string => withoutPlaces(JSON.stringify({ ...draft, flags: [], joined: true }))

/** A type that is said wins over one that follows from the name. */
function bothPartners(said: DraftPartner, read: DraftPartner, notes: Notes): DraftPartner {
  const all = joinPartners(withoutGuess(said), withoutGuess(read), notes)
  return { ...all, organisationType: all.organisationType ?? said.organisationType ?? read.organisationType }
}

const withoutGuess = (partner: DraftPartner): DraftPartner =>
  partner.organisationType === proposeOrganisationType(partner.name.value) ? { ...partner, organisationType: null } : partner
