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

const search = (app: App, query: string) => app.client.persons.table({ query, sort: [{ by: 'name' }], limit })

const firstLetters = [...new Set(keystrokes.filter((start) => start.length === 1))]

for (const size of sizes) {
  const path = await cardFile(size)
  const app = openCopy(path)
  const raw = openRaw(path)
  const match = raw.prepare('select rowid from person_word where person_word match ? limit ?').pluck()
  const count = raw.prepare('select count(*) from person_word where person_word match ?').pluck()
  const byName = raw
    .prepare(
      `select seq from person where deleted_at is null and seq in (select rowid from person_word where person_word match ?)
       order by sort_key, seq limit ?`
    )
    .pluck()
  const fetch = rawRows(raw)
  const job = (what: string) => ({ bench: 'B3', what: `${what}, ${size} persons`, must: 2, goal: 1.2 })
  const ours = (text: string) => search(app, text)
  const asked = (text: string) =>
    foldWords(text)
      .map((word) => `"${word}"*`)
      .join(' ')
  const floor = (text: string) => fetch(match.all(asked(text), limit))
  const sameAnswer = (text: string) => [count.get(asked(text)), fetch(byName.all(asked(text), limit))]
  // nothing of the round before is known any more
  const before = async (text: string) => (text === keystrokes[0] ? change(app) : undefined)

  const asYouType = `search as you type, ${keystrokes.length} keystrokes`
  await compareEach(job(`${asYouType} ÷ FTS5 prefix query: any ${limit} rows, not counted`), { items: keystrokes, before, ours, floor })
  await compareEach(job(`${asYouType} ÷ the same in SQL: counted, the first ${limit} by name`), {
    items: keystrokes,
    before,
    ours,
    floor: sameAnswer
  })
  await compareEach(job(`the first letter right after a save ÷ the same in SQL`), {
    items: firstLetters,
    before: () => change(app),
    ours,
    floor: sameAnswer
  })
  raw.close()
  await app.close()
}
