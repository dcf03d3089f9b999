// `npx node bench/score-tables.ts [FOLDER]`: how fast tables are read and, of a folder of cases (csv/, phones-dk.json,
// email-addresses.json, naughty-strings.json), how many come out as the files beside them say.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readGrid, streamRows, writeCsv, writeXlsx } from '#main/formats/table/index.ts'
import { judgeEmail } from '#shared/rules/email-address.ts'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'
import { timed } from './measure.ts'

const rows = Array.from({ length: 100_000 }, (_, row) =>
  Array.from({ length: 10 }, (_, column) => (column === 3 ? `Havnegade ${row}, ${column}. tv.` : `celle ${row}-${column}`))
)
const csv = Buffer.from(writeCsv(rows, { delimiter: ';', bom: true }))
const xlsx = writeXlsx([{ name: 'Ark', rows }])
const say = (line: object) => console.log(JSON.stringify(line))

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

const jobs: Readonly<Record<string, () => Promise<unknown>>> = {
  'rows of CSV': () => readGrid({ bytes: csv, kind: 'csv' }),
  'rows of CSV, streamed': async () => {
    for await (const _ of streamRows(inPieces(csv)));
  },
  'rows of XLSX': () => readGrid({ bytes: xlsx, kind: 'xlsx' })
}
for (const [what, job] of Object.entries(jobs)) {
  const times = []
  for (let repeat = 0; repeat < 5; repeat++) times.push(await timed(async () => void (await job())))
  const seconds = (times.toSorted((a, b) => a - b)[2] ?? 0) / 1000
  say({ what, rows: rows.length, columns: 10, seconds: Number(seconds.toFixed(2)), perSecond: Math.round(rows.length / seconds) })
}

/** As the cases' JSON writes them: rows, or records under the first one. */
function inShape(expected: unknown[], read: string[][]): unknown[] {
  const [header = [], ...records] = read
  return Array.isArray(expected[0]) ? read : records.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])))
}

async function casesOf(folder: string, csvFolder: string): Promise<void> {
  const wrong: string[] = []
  let right = 0
  for (const name of readdirSync(join(folder, 'json'))) {
    const expected = JSON.parse(readFileSync(join(folder, 'json', name), 'utf8')) as unknown[]
    const bytes = readFileSync(join(folder, csvFolder, name.replace(/json$/, 'csv')))
    const grid = await readGrid({ bytes, kind: 'csv' })
    if (JSON.stringify(inShape(expected, grid.rows)) === JSON.stringify(expected) && grid.problems.length === 0) right++
    else wrong.push(name)
  }
  say({ what: `cases of ${basename(folder)}`, right, of: right + wrong.length, wrong })
}

async function malformedOf(folder: string): Promise<void> {
  for (const name of readdirSync(folder).filter((file) => file.startsWith('bad-'))) {
    const said = await readGrid({ bytes: readFileSync(join(folder, name)), kind: 'csv' }).then(
      ({ rows: read, problems }) => ({ read, problems }),
      (error: Error) => ({ refused: error.message })
    )
    say({ what: name, ...said })
  }
}

const count = <Case>(what: string, cases: Case[], isRight: (one: Case) => boolean) =>
  say({ what, right: cases.filter(isRight).length, of: cases.length, wrong: cases.filter((one) => !isRight(one)) })

async function naughty(strings: string[]): Promise<void> {
  const grid = strings.map((text) => [text, `x${text}`])
  const same = (read: string[][]) => strings.filter((text, at) => read[at]?.[0] === text && read[at]?.[1] === `x${text}`).length
  const back = await readGrid({ bytes: Buffer.from(writeCsv(grid, { delimiter: ';', bom: true })), kind: 'csv' })
  say({ what: 'naughty strings through CSV', right: same(back.rows), of: strings.length })
  const sheet = await readGrid({ bytes: writeXlsx([{ name: 'Ark', rows: grid }]), kind: 'xlsx' })
  say({ what: 'naughty strings through XLSX', right: same(sheet.rows), of: strings.length })
}

const data = process.argv[2]
if (data !== undefined && existsSync(data)) {
  const json = (name: string) => JSON.parse(readFileSync(join(data, name), 'utf8'))
  await casesOf(join(data, 'csv/csv-test-data'), 'csv')
  await casesOf(join(data, 'csv/csv-spectrum'), 'csvs')
  await malformedOf(join(data, 'csv/csv-test-data/csv'))
  count<{ input: string; e164: string | null }>('phones', json('phones-dk.json'), ({ input, e164 }) => readPhoneNumber(input).e164 === e164)
  count<{ address: string; policy: string }>('e-mails', json('email-addresses.json'), ({ address, policy }) =>
    policy.split('-or-').includes(judgeEmail(address).policy)
  )
  await naughty(json('naughty-strings.json'))
}
