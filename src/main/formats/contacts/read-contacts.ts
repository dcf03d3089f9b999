import type { DraftPartner } from '#shared/model/draft.ts'
import { type DraftOptOut, emptyPartnerDetails } from '#shared/model/draft-details.ts'
import type { Mapping } from '#shared/model/mapping.ts'
import type { SourceDraft, SourceProblem } from '#shared/model/source-draft.ts'
import { isOwnId } from '#shared/rules/mapping/own-headers.ts'
import { proposeOrganisationType } from '#shared/rules/organisation-type.ts'
import { type Expected, flagLoose, flagPartner } from './contact-flags.ts'
import { addPartner, addPerson, type Found, type Gathering, nameByNumber, newGathering } from './gathering.ts'
import { givePersonsCells } from './given-cells.ts'
import { joinPartners } from './join-drafts.ts'
import { type Notes, notesOn } from './notes.ts'
import { isOptOutFile, takeOptOut, takeOptOuts } from './opt-outs.ts'
import { readPartner } from './read-partner.ts'
import { readPerson } from './read-person.ts'
import { has, isLeft, planColumns, type Row, readRow, takeCustom, takeRefs, takeText } from './row.ts'

/** A table as it was read, and what its columns are. */
export interface ContactTable extends Mapping {
  readonly grid: {
    readonly rows: readonly (readonly string[])[]
    /** Where each row begins, 1-based; 0 for a header that the file does not have. */
    readonly lines: readonly number[]
    readonly problems: readonly SourceProblem[]
  }
  /** 1-based row of the header; 0 for none. */
  readonly headerRow: number
}

/** A part of a table that is too large to be held whole. */
export interface ContactRows extends ContactTable {
  /** Rows of the beginning of the table, which tell how its dates are written. */
  readonly telling: readonly (readonly string[])[]
  /** Names of the partners of earlier parts, by the numbers that they have in the table. */
  readonly named: ReadonlyMap<string, string>
}

/**
 * Reads partners, persons, their roles and what they do not want out of a table. Rows of one partner are one; nothing that stands in a
 * column that is not skipped is lost: it is in a draft, or among the problems. Never throws.
 */
export function readContacts(table: ContactTable): SourceDraft {
  const { grid, headerRow } = table
  return {
    ...readContactRows({ ...table, telling: grid.rows.slice(headerRow), named: new Map() }),
    lines: linesOf(grid),
    leftovers: leftoversAbove(grid, headerRow)
  }
}

/** What stands above the header. */
export const leftoversAbove = (grid: ContactTable['grid'], headerRow: number): SourceDraft['leftovers'] =>
  grid.rows.slice(0, Math.max(0, headerRow - 1)).flatMap((row, at) => {
    const text = joined(row)
    return text === '' ? [] : [{ line: grid.lines[at] ?? at + 1, text }]
  })

/** The same of a part, without its lines and without what stands above the header. */
export function readContactRows({ grid, headerRow, columns, organisations, telling, named }: ContactRows): SourceDraft {
  const rows = grid.rows.slice(headerRow)
  const notes = notesOn(columns, telling)
  const gathering = newGathering(notes, named)
  const plan = planColumns(columns)
  const optOuts: DraftOptOut[] = []
  const onlyOptOuts = isOptOutFile(columns)
  for (const [index, cells] of rows.entries()) {
    const line = grid.lines[headerRow + index] ?? headerRow + index + 1
    const parts = plan.map((columnsOfPerson) => readRow(columnsOfPerson, cells, line))
    if (onlyOptOuts) optOuts.push(...parts.flatMap((row) => takeOptOuts(row, notes)))
    else optOuts.push(...readParts(parts, gathering))
  }
  const expected = whatToExpect(columns, organisations)
  // of partners that come from us nobody need guess what they are
  const isOurs = columns.some(({ header, target }) => target === 'partner.id' && isOwnId(header))
  const partners = gathering.partners.map(({ draft, persons }) => {
    const organisationType = draft.organisationType ?? (isOurs ? null : proposeOrganisationType(draft.name.value))
    return flagPartner({ ...draft, contacts: persons, organisationType }, expected)
  })
  return {
    ...{ title: null, language: null, partners, optOuts, wholeness: 'whole', blobs: [], projects: [], lines: [], leftovers: [] },
    loose: flagLoose(gathering.loose.persons, expected),
    problems: [...grid.problems, ...notes.problems].toSorted((one, other) => one.line - other.line)
  }
}

/** The persons that one row names, and their partner; what they do not want where nobody is named. */
function readParts([row, ...others]: readonly Row[], gathering: Gathering): DraftOptOut[] {
  if (!row) return []
  const { notes } = gathering
  const { known, said } = knownPartner(row, gathering)
  const partnerName = known ? known.draft.name.value : takeText(row, 'partner.name') || nameByNumber(row, gathering)
  const hasPartner = partnerName !== ''
  const partner = hasPartner && !known ? readPartner(row, partnerName, notes) : null
  const person = readPerson(row, hasPartner, notes)
  const bare = partner && !person ? readBarePartner(row, partner, notes) : null
  if (!hasPartner && !person) noteNobody(row, notes)
  const persons = person ? [person] : []
  for (const part of others) {
    const another = readPerson(part, hasPartner, notes)
    if (another) persons.push(another)
    else noteNobody(part, notes)
  }
  const added = partner ? addPartner(gathering, bare?.partner ?? partner) : known
  if (added && person && said !== '') gathering.bySaid.set(said, added)
  for (const each of persons) addPerson(added ?? gathering.loose, each, notes)
  return bare?.optOuts ?? []
}

/** The partner that an earlier row described in the same words, if this row names a person to stand there. */
function knownPartner(row: Row, { bySaid }: Gathering): { known: Found | undefined; said: string } {
  const isPerson = has(row, 'person.name') || has(row, 'person.givenName') || has(row, 'person.familyName')
  if (!isPerson || row.cleared.length > 0 || !has(row, 'partner.name')) return { known: undefined, said: '' }
  const own = row.cells.filter(({ target }) => target.startsWith('partner.'))
  const said = own.reduce((text, { target, value }) => `${text}\u001e${target}\u001f${value}`, '')
  const known = bySaid.get(said)
  if (known) for (const cell of own) cell.taken = true
  return { known, said }
}

/** What is filled in and belongs to nobody. */
function noteNobody(row: Row, notes: Notes): void {
  if (isLeft(row)) notes.problems.push({ line: row.line, column: null, code: 'row.nobody', severity: 'error', value: rest(row) })
}

/** A partner of whom the row names nobody: the addresses of the row are the partner's, and a no to letters is one of these addresses. */
function readBarePartner(row: Row, own: DraftPartner, notes: Notes): { partner: DraftPartner; optOuts: DraftOptOut[] } {
  const hasAddress = own.emails.length > 0 || has(row, 'person.email')
  const optOut = hasAddress ? takeOptOut(row, notes) : null
  givePersonsCells(row)
  const refs = own.details?.refs[0] ? [] : takeRefs(row, 'person.id')
  const more = readPartner(row, own.name.value, notes)
  const custom = takeCustom(row)
  const isSilent = custom.length + refs.length === 0 && !more.details
  const details = { ...emptyPartnerDetails, ...more.details, custom, refs }
  const partner = joinPartners(own, isSilent ? more : { ...more, details }, notes)
  return { partner, optOuts: optOut ? partner.emails.map(({ value }) => ({ ...optOut, address: value })) : [] }
}

const rest = (row: Row): string =>
  row.cells
    .filter(({ taken }) => !taken)
    .map(({ value }) => value)
    .join(' · ')
const joined = (cells: readonly string[]): string => cells.filter((cell) => cell.trim() !== '').join(' · ')

/** The lines of the file by their numbers, so that the review can show where a value stands. */
function linesOf({ rows, lines }: ContactTable['grid']): string[] {
  const last = lines.reduce((most, line) => Math.max(most, line), rows.length > 0 ? 1 : 0)
  const shown = new Array<string>(last).fill('')
  for (const [at, row] of rows.entries()) {
    const line = lines[at] ?? 0
    if (line > 0) shown[line - 1] = joined(row)
  }
  return shown
}

export function whatToExpect(columns: Mapping['columns'], organisations: Mapping['organisations']): Expected {
  const has = (...targets: string[]) => columns.some(({ target }) => targets.includes(target))
  const isOfPartners = organisations === 'partners'
  return {
    emails: has('person.email'),
    statements: isOfPartners && has('partner.statement'),
    persons: isOfPartners && has('person.name', 'person.givenName', 'person.familyName')
  }
}
