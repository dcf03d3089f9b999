import { crc32, deflateRawSync } from 'node:zlib'
import Database from 'better-sqlite3'
import type { ExportFormat } from '#shared/contract/exports.ts'
import { cardFile, discard, openCopy } from './card-file.ts'
import { compare, timed } from './measure.ts'

const persons = 100_000
const path = await cardFile(persons)

interface Row {
  id: string
  display_name: string
  given_name: string
  family_name: string
  honorific: string
  language: string | null
  greeting: string
  notes: string
  updated_at: string
  title: string | null
  department: string | null
  is_primary: number | null
  partner_id: string | null
  partner_name: string | null
  organisation_type: string | null
  status: string | null
  points: string | null
  tags: string | null
  customs: string | null
  refs: string | null
  addresses: string | null
  consent: string | null
}

/** All that a file tells of a person, in one query by hand. */
const sql = `select p.id, p.display_name, p.given_name, p.family_name, p.honorific, p.language, p.salutation_override as greeting, p.notes,
    p.updated_at, a.title, a.department, a.is_primary, o.id as partner_id, o.name as partner_name, o.organisation_type,
    (select m.status from membership m where m.organisation_id = o.id order by m.left_on is not null, m.left_on desc limit 1) as status,
    (select json_group_array(json_array(kind, label, value_raw)) from (select kind, label, value_raw from contact_point c
      where c.owner_id = p.id and c.status <> 'retired' order by kind, preferred desc, position)) as points,
    (select group_concat(t.name, ', ') from tagging x join tag t on t.id = x.tag_id where x.entity_id = p.id) as tags,
    (select group_concat(v.value) from custom_value v where v.entity_id = p.id) as customs,
    (select group_concat(x.key) from external_ref x where x.entity_id = p.id) as refs,
    (select group_concat(d.street1) from postal_address d where d.owner_id = p.id) as addresses,
    (select max(e.occurred_at) from consent_event e where e.person_id = p.id) as consent
  from person p
  left join affiliation a on a.seq = (select b.seq from affiliation b join organisation q on q.id = b.organisation_id and q.deleted_at is null
    where b.person_id = p.id and b.to_on is null order by b.is_primary desc, b.position, b.id limit 1)
  left join organisation o on o.id = a.organisation_id
  where p.deleted_at is null order by p.sort_key, p.seq`

type Point = [kind: string, label: string, raw: string]
const text = (value: string | null) => value ?? ''

/** The cells of a row, as many as the file of ours has. */
function cellsOf(row: Row): string[] {
  const points = JSON.parse(row.points ?? '[]') as Point[]
  const [email] = points.filter(([kind]) => kind === 'email')
  const [first, second] = points.filter(([kind]) => kind === 'phone')
  const point = (each: Point | undefined) => (each ? [each[2], each[1]] : ['', ''])
  return [
    ...[row.id, row.display_name, row.given_name, row.family_name, row.honorific, text(row.title), text(row.department)],
    ...[text(row.partner_name), text(row.partner_id), text(row.organisation_type), text(row.status), row.is_primary === 1 ? 'ja' : 'nej'],
    ...[...point(email), ...point(first), ...point(second)],
    ...[text(row.language), text(row.tags), row.notes, row.greeting, text(row.consent), '', '', text(row.refs), '']
  ]
}

const csvLine = (cells: readonly string[]): string =>
  `${cells
    .map((cell) => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell))
    .map((cell) => (/[";,\t|\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(';')}\r\n`

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const xml = (value: string) => (/[&<>]/.test(value) ? value.replace(/[&<>]/g, (sign) => entities[sign] ?? '') : value)
const xlsxLine = (cells: readonly string[], row: number): string =>
  `<row r="${row}">${cells.map((cell, at) => (cell === '' ? '' : `<c r="${letters[at] ?? `A${letters[at - 26]}`}${row}" s="1" t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`)).join('')}</row>`

const escaped = (value: string) => (/[\\,;\n]/.test(value) ? value.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n') : value)
function card(row: Row): string {
  const points = (JSON.parse(row.points ?? '[]') as Point[]).map(
    ([kind, label, raw]) => `${kind === 'email' ? 'EMAIL' : 'TEL'};TYPE=${label}:${escaped(raw)}`
  )
  const lines = [
    ...['BEGIN:VCARD', 'VERSION:4.0', 'PRODID:-//Kartotek//Kartotek//EN', `UID:urn:uuid:${row.id}`, `FN:${escaped(row.display_name)}`],
    `N:${escaped(row.family_name)};${escaped(row.given_name)};;${escaped(row.honorific)};`,
    ...(row.partner_name === null ? [] : [`ORG:${escaped(row.partner_name)}`]),
    ...(row.title ? [`TITLE:${escaped(row.title)}`] : []),
    ...points,
    ...(row.notes === '' ? [] : [`NOTE:${escaped(row.notes)}`]),
    ...[`REV:${row.updated_at.replace(/[-:]|\.\d+/g, '')}`, 'END:VCARD']
  ]
  return `${lines.map((line) => (line.length > 60 ? line.replace(/(.{60})(?=.)/gu, '$1\r\n ') : line)).join('\r\n')}\r\n`
}

const chunk = 1000

/** The same file by hand: one query, a text for each thousand rows, its bytes. */
function byHand(as: ExportFormat): number {
  const db = new Database(path, { readonly: true })
  let waiting = ''
  let count = 1
  let [bytes, sum] = [0, 0]
  const flush = () => {
    const piece = Buffer.from(waiting)
    const written = as === 'xlsx' ? deflateRawSync(piece, { level: 4 }) : piece
    if (as === 'xlsx') sum = crc32(piece, sum)
    bytes += written.length
    waiting = ''
  }
  for (const row of db.prepare<[], Row>(sql).iterate()) {
    count++
    waiting += as === 'csv' ? csvLine(cellsOf(row)) : as === 'xlsx' ? xlsxLine(cellsOf(row), count) : card(row)
    if (count % chunk === 0) flush()
  }
  flush()
  db.close()
  return bytes + (sum & 0)
}

/** As the window and the command line get it: pieces over the contract, put together again. */
async function ours(as: ExportFormat): Promise<number> {
  const app = openCopy(path)
  let bytes = 0
  const time = await timed(async () => {
    const steps = await app.client.exports.make({ as, wanted: { what: 'persons', query: '' }, language: 'da' })
    for await (const { part } of steps) bytes += Buffer.from(part ?? '', 'base64').length
  })
  sizes.set(as, bytes)
  await discard(app)
  return time
}

const sizes = new Map<string, number>()
const megabytes = (bytes: number) => Number((bytes / 1024 / 1024).toFixed(1))

for (const as of ['csv', 'vcard', 'xlsx'] as const) {
  let floor = 0
  await compare(
    {
      bench: 'B9',
      what: `export of ${persons} persons as ${as} ÷ one query and the same text by hand`,
      ...{ must: 1.5, goal: 1.15, repeats: 3 },
      more: () => ({ oursMB: megabytes(sizes.get(as) ?? 0), floorMB: megabytes(floor) })
    },
    {
      ours: () => ours(as),
      floor: () =>
        timed(() => {
          floor = byHand(as)
        })
    }
  )
}
