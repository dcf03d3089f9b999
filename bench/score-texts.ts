// `npm run build && npx node bench/score-texts.ts FILE`: texts of FILE (a JSON list) through import, export and import again, by the command
// line. same: byte by byte what the first import made of it. Texts that are nothing but blanks, or hold what no text file can, are counted apart.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readGrid, writeCsv } from '#main/formats/table/index.ts'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: npx node bench/score-texts.ts FILE')
const all: string[] = JSON.parse(readFileSync(file, 'utf8'))
const texts = all.filter((text) => text.trim() !== '' && !text.includes('\u0000') && text.isWellFormed())
const folder = mkdtempSync(join(tmpdir(), 'kartotek-texts-'))
const at = (name: string) => join(folder, name)

function kartotek(...argv: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['out/main/cli.js', ...argv, '--quiet'], {
    env: { ...process.env, KARTOTEK_HOME: folder, LC_ALL: 'da_DK.UTF-8' }
  })
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${status} ${stderr}`)
}

/** Note, title, department and own field of everybody in a card file, in the order of the texts. */
async function standing(cards: string): Promise<string[][]> {
  const out = at('look.xlsx')
  kartotek('export', '--as', 'xlsx', '--out', out, '--file', cards)
  const { rows } = await readGrid({ bytes: readFileSync(out), kind: 'xlsx' })
  const [head = [], ...people] = rows
  const column = (name: string) => head.indexOf(name)
  const wanted = ['Noter', 'Titel', 'Afdeling', 'Felt: Egen'].map(column)
  const number = (row: readonly string[]) => Number(/\d+/.exec(row[column('E-mail')] ?? '')?.[0])
  return people.sort((one, other) => number(one) - number(other)).map((row) => wanted.map((each) => row[each] ?? ''))
}

const people = texts.map((text, no) => [`Anna Holm ${no}`, `anna${no}@havnen.example`, 'Havnens Venner', text, text, text, text])
const header = ['Navn', 'E-mail', 'Partner', 'Noter', 'Titel', 'Afdeling', 'Felt: Egen']
writeFileSync(at('a.csv'), writeCsv([header, ...people], { delimiter: ';', bom: true }))
kartotek('new', at('a.kartotek'))
kartotek('import', at('a.csv'), '--file', at('a.kartotek'))
const before = await standing(at('a.kartotek'))
const asWritten = before.filter(([note], no) => note === texts[no]?.trim().normalize('NFC')).length
console.log(
  JSON.stringify({ step: 'first import', texts: all.length, tried: texts.length, persons: before.length, notesAsWritten: asWritten })
)

for (const [as, ending, columns] of [
  ['csv', 'csv', 4],
  ['xlsx', 'xlsx', 4],
  ['vcard', 'vcf', 3],
  ['vcard3', 'vcf', 3],
  ['json', 'json', 4]
] as const) {
  const [out, cards] = [at(`b-${as}.${ending}`), at(`b-${as}.kartotek`)]
  kartotek('export', '--as', as, '--out', out, '--file', at('a.kartotek'))
  kartotek('new', cards)
  kartotek('import', out, '--file', cards)
  const after = await standing(cards)
  const same = (row: readonly string[], no: number) => row.slice(0, columns).every((text, column) => text === after[no]?.[column])
  console.log(
    JSON.stringify({
      step: as,
      fields: columns,
      same: before.filter(same).length,
      different: before.filter((row, no) => !same(row, no)).length
    })
  )
}
rmSync(folder, { recursive: true })
