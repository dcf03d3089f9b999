import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { discard, openNew, scratchFolder } from './card-file.ts'

/** Persons of the small file and of the large one. */
const [small, large] = [100_000, 1_000_000]
const must = 1.5
const goal = 1.15

const given = ['Sofie', 'Mikkel', 'Karen', 'Åse', 'Jens', 'Liv', 'Bo', 'Ida', 'Søren', 'Anna']
const family = ['Holm', 'Lund', 'Krag', 'Østerby', 'Aagaard', 'Munk', 'Ek', 'Bang', 'Ærø', 'Dahl']
const titles = ['Direktør', 'Formand', 'Projektleder', 'Konsulent', 'Sekretariatsleder']
const said = 'Vi er med, fordi havnen skal være for alle, også for dem uden båd. '.repeat(5).slice(0, 300).trim()
const at = (list: readonly string[], place: number): string => list[place % list.length] ?? ''

/** A row as the extract of B2 has it; the ten persons of a partner stand a hundred rows from each other. */
function rowOf(number: number): string {
  const partner = 100 * Math.floor(number / 1000) + (number % 100)
  const name = `${at(given, number)} ${at(family, Math.floor(number / 10))} ${at(family, Math.floor(number / 100))}`
  const phone = (String(number).padStart(6, '0').match(/../g) ?? []).join(' ')
  const statement = number % 10 === 0 ? said : ''
  const organisation = `Forening ${partner}`
  return [name, at(titles, number), organisation, `n${number}@forening${partner}.example`, `20 ${phone}`, `30 ${phone}`, statement].join(
    ';'
  )
}

function writeExtract(path: string, persons: number): void {
  const file = openSync(path, 'w')
  writeSync(file, 'Navn;Titel;Organisation;E-mail;Telefon;Mobil;Begrundelse\r\n')
  for (let from = 0; from < persons; from += 10_000)
    writeSync(file, Array.from({ length: 10_000 }, (_, row) => `${rowOf(from + row)}\r\n`).join(''))
  closeSync(file)
}

interface Measured {
  readonly memoryMb: number
  readonly seconds: number
  readonly rowsASecond: number
  readonly fileMb: number
}

/** In a process of its own: its peak is the import's. */
async function importOf(path: string, persons: number): Promise<Measured> {
  const app = openNew()
  const start = performance.now()
  const steps = await app.client.imports.stream({ file: app.sourceFile(path), source: 'udtræk' })
  let next = await steps.next()
  while (!next.done) next = await steps.next()
  const { create } = next.value.summary.persons
  if (create !== persons) throw new Error(`${create} of ${persons} persons`)
  const { total } = await app.client.persons.table({ query: 'sofie', sort: [{ by: 'name' }] })
  if (total === 0) throw new Error('nobody is found')
  const seconds = (performance.now() - start) / 1000
  // in KiB
  const memoryMb = Math.round((process.resourceUsage().maxRSS * 1024) / 1e6)
  const fileMb = Math.round(statSync(app.context.session.path ?? '').size / 1e6)
  await discard(app)
  return { memoryMb, seconds: Math.round(seconds), rowsASecond: Math.round(persons / seconds), fileMb }
}

function inChild(persons: number): Measured {
  const path = join(scratchFolder(), 'udtraek.csv')
  writeExtract(path, persons)
  const [, entry = '', cache = ''] = process.argv
  const { status, stdout } = spawnSync(process.execPath, [entry, cache, '--read', path, String(persons)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e6
  })
  rmSync(path)
  if (status !== 0) throw new Error(`the import of ${persons} ended with ${status}`)
  return JSON.parse(stdout) as Measured
}

const [, , , mode, path = '', persons = '0'] = process.argv
if (mode === '--read') process.stdout.write(JSON.stringify(await importOf(path, Number(persons))))
else {
  const [ours, more] = [inChild(small), inChild(large)]
  const ratio = more.memoryMb / ours.memoryMb
  const line = {
    bench: 'B10',
    what: `memory of a streamed import of ${large} persons ÷ of ${small}, each in a process of its own`,
    ratio: Number(ratio.toPrecision(3)),
    verdict: ratio <= goal ? 'goal' : ratio <= must ? 'must' : 'missed',
    limits: `≤ ${must}, goal ${goal}`,
    small: ours,
    large: more
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
