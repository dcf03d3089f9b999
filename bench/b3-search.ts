import type { App } from '#main/app.ts'
import { foldWords } from '#shared/rules/fold.ts'
import { cardFile, change, openCopy, sizes } from './card-file.ts'
import { compareEach } from './measure.ts'
import { openRaw, rawRows } from './raw-table.ts'

const limit = 50

/** What people type, letter by letter: given names, family names, partners, both names, and numbers. */
const typed = [
  ...['Sofie', 'Åse', 'Jørgen', 'lærke', 'Thorbjørn', 'anne mette', 'Frederik', 'zoé'],
  ...['Brændgård', 'Ørnevang', 'mosehøj', 'Skovæng', 'aagaard', 'von Lyngholm', 'Kildemark', 'Tranelund'],
  ...['Havrebæk Kommune', 'Vestertoftfonden', 'frivilligcenter ørne', 'kulturhuset', 'Center for trivsel', 'søvnforbundet'],
  ...['Bo Engtoft', 'Signe Ærø', 'karl erik dalsø', 'konsulent', 'projektleder', '20 05 12 34', '2017', '201', 'uffe.soemose']
]
const keystrokes = typed.flatMap((text) => Array.from(text, (_letter, at) => text.slice(0, at + 1)).filter((start) => !start.endsWith(' ')))

const search = (app: App, query: string) => app.client.persons.table({ query, sort: { by: 'name' }, limit })

const firstLetters = [...new Set(keystrokes.filter((start) => start.length === 1))]

for (const size of sizes) {
  const path = await cardFile(size)
  const app = openCopy(path)
  const raw = openRaw(path)
  const match = raw.prepare('select rowid from person_word where person_word match ? limit ?').pluck()
  const fetch = rawRows(raw)
  const job = (what: string) => ({
    bench: 'B3',
    what: `${what} ÷ FTS5 prefix query and ${limit} rows, ${size} persons`,
    must: 2,
    goal: 1.2
  })
  const ours = (text: string) => search(app, text)
  const floor = (text: string) => {
    const words = foldWords(text).map((word) => `"${word}"*`)
    return fetch(match.all(words.join(' '), limit))
  }

  await compareEach(job(`search as you type, ${keystrokes.length} keystrokes`), {
    items: keystrokes,
    // nothing of the round before is known any more
    before: async (text) => (text === keystrokes[0] ? change(app) : undefined),
    ours,
    floor
  })
  await compareEach(job('the first letter right after a save'), { items: firstLetters, before: () => change(app), ours, floor })
  raw.close()
  await app.close()
}
