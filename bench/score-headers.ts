// `npx node bench/score-headers.ts FOLDER`: what becomes of the columns of other programs, as FOLDER/csv-headers.json lists them.
// landed: a field of ours · offered: a field of the user's own, proposed by name · skipped: of use to that program only · unknown: neither.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { guessMapping } from '#shared/rules/mapping/guess-mapping.ts'

const [folder, wanted] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: npx node bench/score-headers.ts FOLDER [--columns]')
const programs: Record<string, string[]> = JSON.parse(readFileSync(join(folder, 'csv-headers.json'), 'utf8'))
const total = { landed: 0, offered: 0, skipped: 0, unknown: 0 }

for (const [program, headers] of Object.entries(programs)) {
  const { columns, headerRow, organisations } = guessMapping({ rows: [headers] })
  const count = { landed: 0, offered: 0, skipped: 0, unknown: 0 }
  for (const { header, target, by, custom, label, group } of columns) {
    const known = by !== 'none' || header.trim() !== ''
    const kind = !known ? 'unknown' : target === 'custom' ? 'offered' : target === 'skip' ? 'skipped' : 'landed'
    count[kind]++
    total[kind]++
    if (wanted === '--columns')
      console.log(`  ${header.padEnd(34)} ${target.padEnd(26)} ${[label, custom, group && `#${group}`, by].filter(Boolean).join(' · ')}`)
  }
  console.log(JSON.stringify({ program, columns: headers.length, headerRow, organisations, ...count }))
}
console.log(JSON.stringify({ total }))
