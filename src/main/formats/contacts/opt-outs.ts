import type { DraftOptOut } from '#shared/model/draft-details.ts'
import type { ColumnMapping, MappingTarget } from '#shared/model/mapping.ts'
import { optOutSaid } from '#shared/rules/mapping/opt-out-words.ts'
import { readHeader } from '#shared/rules/mapping/read-header.ts'
import { readDate } from '#shared/rules/written-date.ts'
import { type Notes, noteCell } from './notes.ts'
import { addressesIn } from './points.ts'
import { type Cell, columnName, peek, type Row, take } from './row.ts'

type Status = DraftOptOut['status']
/** The strictest first. */
export const strictest: readonly Status[] = ['objected', 'unsubscribed', 'bounced']

/** Columns that a list of people who said no has; any other makes the file one of contacts. */
const ofOptOuts =
  /^(?:optOut\.|person\.(?:email|name|givenName|additional|familyName|honorific|suffix|id|language|tags)$|label$|custom$|skip$)/

/** Whether a file says nothing but who is not to be written to. A list of contacts may say that of some, too. */
export function isOptOutFile(columns: readonly ColumnMapping[]): boolean {
  const has = (is: (target: MappingTarget) => boolean) => columns.some(({ target }) => is(target))
  if (!has((target) => target === 'person.email' || target === 'partner.email') || !has((target) => target.startsWith('optOut.')))
    return false
  return columns.some(({ header }) => /^\s*(?:unsub|clean)_time\s*$/i.test(header)) || columns.every(({ target }) => ofOptOuts.test(target))
}

/** The addresses of a row of such a file. */
export function takeOptOuts(row: Row, notes: Notes): DraftOptOut[] {
  const said = takeOptOut(row, notes)
  const addresses = [...take(row, 'person.email'), ...take(row, 'partner.email')].flatMap(({ value }) => addressesIn(value))
  if (said && addresses.length === 0)
    notes.problems.push({ line: row.line, column: null, code: 'row.nobody', severity: 'error', value: said.reason || null })
  return said ? addresses.map((address) => ({ ...said, address })) : []
}

/** What a row says against letters, if anything; "subscribed" is no permission, so it says nothing. The address is still to be filled in. */
export function takeOptOut(row: Row, notes: Notes): DraftOptOut | null {
  const statuses = take(row, 'optOut.status')
  const said = statuses.map((cell) => statusOf(cell, row, notes))
  const implied = statuses.length === 0 ? impliedBy(peek(row, 'optOut.on')) : []
  const status = strictest.find((each) => said.includes(each) || implied.includes(each))
  if (!status) return null
  const days = take(row, 'optOut.on').map((cell) => dayOf(cell, row, notes))
  const reason = take(row, 'optOut.reason').map(({ value }) => value)
  const on = days.find((day) => day !== null) ?? null
  return { address: '', status, on, reason: [...new Set(reason)].join(' · '), line: row.line }
}

/** Yes and no answer the question of the header: "Afmeldt: ja" and "Nyhedsbrev: nej" say the same. */
function statusOf(cell: Cell, row: Row, notes: Notes): Status | null {
  const said = optOutSaid(cell.value)
  const meaning = readHeader(cell.column.header)?.meaning
  if (said === 'objected' || said === 'unsubscribed' || said === 'bounced') return said
  if (said === 'fine') return null
  if (said === 'no') return meaning === 'optOut' ? null : 'unsubscribed'
  if (said === 'yes' && meaning === 'optIn') return null
  if (said === 'yes' && meaning === 'optOut') return statusOfHeader(cell.column.header)
  noteCell(notes, row.line, cell, 'cell.unknown-value')
  return null
}

function statusOfHeader(header: string): Status {
  const said = optOutSaid(header)
  return said === 'objected' || said === 'bounced' ? said : 'unsubscribed'
}

const impliedBy = (cell: Cell | undefined): Status[] =>
  cell ? [/clean|bounce|retur/i.test(columnName(cell)) ? 'bounced' : 'unsubscribed'] : []

function dayOf(cell: Cell, row: Row, notes: Notes): string | null {
  const day = readDate(cell.value, notes.orderOf(cell.at))
  if (day !== null && !day.startsWith('--')) return day
  noteCell(notes, row.line, cell, 'cell.not-a-date')
  return null
}
