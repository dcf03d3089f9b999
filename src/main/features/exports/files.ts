import { addressGuard } from '#main/features/consent/index.ts'
import { writeCsv, xlsxPieces } from '#main/formats/table/index.ts'
import { writeVCards } from '#main/formats/vcard/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { ExportFormat } from '#shared/contract/exports.ts'
import { AppError } from '#shared/errors.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { partnerCard, personCard } from './cards.ts'
import type { Chosen } from './chosen.service.ts'
import { partnerColumns, personColumns } from './columns.ts'
import { type PersonFacts, partnerFacts, personFacts } from './facts.ts'
import { fieldsOf, mostAddresses, mostPoints } from './parts.store.ts'
import { plainFacts } from './plain.store.ts'
import { plainColumns } from './plain-columns.ts'
import { projectColumns } from './project-columns.ts'
import { projectFacts } from './projects.store.ts'
import { mostColumns, type TableShape, tableRows } from './table.ts'
import type { Words } from './words.ts'

export type FileFormat = Exclude<ExportFormat, 'json'>

/** How a file is made: read looks into the card file; done records were looked up, of which written are in the file. */
export interface Making {
  readonly chosen: Chosen
  readonly word: Words
  readonly read: <Answer>(work: (unit: ReadUnit) => Answer) => Answer
  readonly onProgress: (progress: { done: number; written: number }) => void
}

/** Records that are held at a time, so that nobody else waits for long; of cards fewer, for they have pictures. */
const pageSize = { table: 500, cards: 200 }

/** The bytes of a file, piece by piece. */
export function* filePieces(as: FileFormat, making: Making): Generator<Uint8Array> {
  if (as === 'xlsx') yield* xlsxPieces([{ name: making.word(`exports.file.${making.chosen.entity}`), pages: rowsOf(making) }])
  else if (as === 'csv') yield* csvPieces(rowsOf(making))
  else yield* cardPieces(making, as === 'vcard' ? '4.0' : '3.0')
}

function* csvPieces(pages: Iterable<string[][]>): Generator<Uint8Array> {
  let bom = true
  for (const rows of pages) {
    yield Buffer.from(writeCsv(rows, { delimiter: ';', bom }))
    bom = false
  }
}

function* cardPieces(making: Making, version: '3.0' | '4.0'): Generator<Uint8Array> {
  if (making.chosen.entity !== 'persons' && making.chosen.entity !== 'partners') throw new AppError('input.invalid', { field: 'as' })
  const cards =
    making.chosen.entity === 'persons'
      ? pagesOf(making, 'cards', personsIn(making, 'cards', personCard))
      : pagesOf(making, 'cards', (unit, ids) => partnerFacts(unit, ids, 'cards').map(partnerCard))
  for (const page of cards) yield Buffer.from(writeVCards(page, version))
}

function rowsOf(making: Making): Generator<string[][]> {
  const { chosen, word, read } = making
  const shape = read((unit) => shapeOf(unit, chosen))
  if (chosen.entity === 'projects')
    return tableRows(
      projectColumns(word, shape.fields),
      pagesOf(making, 'table', ({ db }, ids) => projectFacts(db, ids))
    )
  if (chosen.entity !== 'persons' && chosen.entity !== 'partners') {
    const { entity } = chosen
    return tableRows(
      plainColumns(entity, word, shape.fields),
      pagesOf(making, 'table', ({ db, now }, ids) => plainFacts(db, entity, ids, localDay(now)))
    )
  }
  return chosen.entity === 'persons'
    ? tableRows(
        personColumns(word, shape),
        pagesOf(
          making,
          'table',
          personsIn(making, 'table', (facts) => facts)
        )
      )
    : tableRows(
        partnerColumns(word, shape),
        pagesOf(making, 'table', (unit, ids) => partnerFacts(unit, ids, 'table'))
      )
}

/** Looks up persons. Who must not be written to is found out once, for there may be very many. */
function personsIn<Made>(
  { chosen, read }: Making,
  kind: keyof typeof pageSize,
  make: (facts: PersonFacts) => Made
): (unit: ReadUnit, ids: readonly string[]) => Made[] {
  const guard = read(({ db }) => addressGuard(db, 'newsletter'))
  return (unit, ids) => personFacts(unit, ids, { kind, guard, recipients: chosen.recipients }).map(make)
}

function shapeOf({ db }: ReadUnit, { ids, recipients }: Chosen): TableShape {
  const most = new Map(mostPoints(db, ids).map((each) => [each.kind, each.most]))
  const count = (kind: string, limit: number) => Math.min(limit, Math.max(1, most.get(kind) ?? 1))
  return {
    emails: recipients ? 1 : count('email', mostColumns.points),
    phones: count('phone', mostColumns.points),
    links: Math.min(mostColumns.links, most.get('web') ?? 0),
    addresses: Math.min(mostColumns.addresses, mostAddresses(db, ids)),
    fields: fieldsOf(db, ids)
  }
}

function* pagesOf<Facts>(
  { chosen: { ids }, read, onProgress }: Making,
  kind: keyof typeof pageSize,
  factsOf: (unit: ReadUnit, ids: readonly string[]) => Facts[]
): Generator<Facts[]> {
  const size = pageSize[kind]
  let written = 0
  for (let at = 0; at < ids.length; at += size) {
    const page = ids.slice(at, at + size)
    const facts = read((unit) => factsOf(unit, page))
    yield facts
    written += facts.length
    onProgress({ done: Math.min(ids.length, at + size), written })
  }
}
