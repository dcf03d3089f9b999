import { da, en } from '#shared/i18n/catalogues.ts'
import type { PartnerDetails } from '#shared/model/draft-details.ts'
import type { Language } from '#shared/model/language.ts'
import { MembershipKind, MembershipStatus } from '#shared/model/membership.ts'
import { OrganisationType } from '#shared/model/organisation-type.ts'
import { codeNamed } from '#shared/rules/filter/names.ts'
import { organisationTypeNames } from '#shared/rules/filter/value-names.ts'
import { fold } from '#shared/rules/fold.ts'
import { optOutSaid } from '#shared/rules/mapping/opt-out-words.ts'
import { unpackList } from '#shared/rules/packed-list.ts'
import { readDate } from '#shared/rules/written-date.ts'
import { type Notes, noteCell } from './notes.ts'
import { type Cell, columnName, type Row, take, takeOne } from './row.ts'

const typeLabels = new Map(
  OrganisationType.options.flatMap((type) =>
    [da.imports.type[type], en.imports.type[type], type].map((label) => [fold(label), type] as const)
  )
)
const inLanguage: Readonly<Record<Language, readonly string[]>> = {
  da: ['da', 'dk', 'da dk', 'dansk', 'danish', 'danisch', 'dan'],
  en: ['en', 'uk', 'gb', 'en us', 'en gb', 'engelsk', 'english', 'englisch', 'eng', 'engelska']
}

/** The label that the program gives a type, in either language, or a word of the filter language. */
export function readType(cell: Cell): OrganisationType | null {
  return typeLabels.get(fold(cell.value)) ?? codeNamed(organisationTypeNames, cell.value) ?? null
}

export function takeType(row: Row, notes: Notes): OrganisationType | null {
  const cell = takeOne(row, 'partner.type')
  const type = cell ? readType(cell) : null
  if (cell && type === null) noteCell(notes, row.line, cell, 'cell.unknown-value')
  return type
}

const memberships = new Map<string, NonNullable<PartnerDetails['membership']>>([
  [fold(da.exports.notPartner), 'none'],
  [fold(en.exports.notPartner), 'none'],
  ...MembershipStatus.options.flatMap((status) =>
    [da.partners.membership[status], en.partners.membership[status], status].map((label) => [fold(label), status] as const)
  )
])

/** Where a partner stands in the alliance, in the words of our own exports. */
export function takeMembership(row: Row, notes: Notes): PartnerDetails['membership'] {
  const cell = takeOne(row, 'partner.membership')
  const status = cell ? (memberships.get(fold(cell.value)) ?? null) : null
  if (cell && status === null) noteCell(notes, row.line, cell, 'cell.unknown-value')
  return status
}

const kinds = new Map<string, MembershipKind>(
  MembershipKind.options.flatMap((kind) =>
    [da.partners.membershipKind[kind], en.partners.membershipKind[kind], kind].map((label) => [fold(label), kind] as const)
  )
)

/** As what it is in the alliance, and until when. */
export function takeTime(row: Row, notes: Notes): Pick<PartnerDetails, 'membershipKind' | 'left'> {
  const [kindCell, leftCell] = [takeOne(row, 'partner.kind'), takeOne(row, 'partner.left')]
  const membershipKind = kindCell ? (kinds.get(fold(kindCell.value)) ?? null) : null
  if (kindCell && membershipKind === null) noteCell(notes, row.line, kindCell, 'cell.unknown-value')
  const left = leftCell ? readDate(leftCell.value) : null
  if (leftCell && left === null) noteCell(notes, row.line, leftCell, 'cell.unknown-value')
  return { membershipKind, left }
}

export function takeLanguage(row: Row, notes: Notes): Language | null {
  const cell = takeOne(row, 'person.language')
  if (!cell) return null
  const language = (['da', 'en'] as const).find((code) => inLanguage[code].includes(fold(cell.value))) ?? null
  if (language === null) noteCell(notes, row.line, cell, 'cell.unknown-value')
  return language
}

export function takeYesNo(row: Row, notes: Notes): boolean | null {
  const cell = takeOne(row, 'person.isPrimary')
  if (!cell) return null
  const said = /^(?:★|⭐|primær|primary|fast(?: kontakt)?)$/i.test(cell.value) ? 'yes' : optOutSaid(cell.value)
  if (said === 'yes' || said === 'no') return said === 'yes'
  noteCell(notes, row.line, cell, 'cell.unknown-value')
  return null
}

/** Several programs pack several values into one cell; Google's own groups ("* myContacts") are no tags. */
export function takeTags(row: Row, target: 'person.tags' | 'partner.tags'): string[] {
  const cells = take(row, target)
  if (cells.length === 0) return []
  return [...new Set(cells.flatMap(({ value }) => unpackList(value)).filter((tag) => !tag.startsWith('* ')))]
}

/** ISO or --MM-DD; a day, a month and a year in columns of their own are put together. */
export function takeBirthday(row: Row, notes: Notes): string | null {
  const cells = take(row, 'person.birthday').filter(({ value }) => !/^[0\-./ ]+$/.test(value))
  const [first] = cells
  if (!first) return null
  const parted = cells.length > 1 && cells.every(({ value }) => /^\d{1,4}$/.test(value)) ? joinDay(cells) : null
  const day = parted ?? readDate(first.value, notes.orderOf(first.at))
  if (day === null) noteCell(notes, row.line, first, 'cell.not-a-date')
  for (const cell of parted ? [] : cells.slice(1)) if (cell.value !== first.value) noteCell(notes, row.line, cell, 'cell.differs')
  return day
}

function joinDay(cells: readonly Cell[]): string | null {
  const part = (name: RegExp) => cells.find((cell) => name.test(columnName(cell)))?.value.padStart(2, '0')
  const [year, month, day] = [part(/year|år/i), part(/month|måned/i), part(/day$|dag$/i)]
  return month && day ? readDate(year ? `${year}-${month}-${day}` : `--${month}-${day}`) : null
}
