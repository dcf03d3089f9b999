import { readContacts } from '#main/formats/contacts/index.ts'
import type { Mapping } from '#shared/model/mapping.ts'
import { guessMapping } from '#shared/rules/mapping/guess-mapping.ts'

/** A table as the grid reader gives it. */
export const gridOf = (rows: readonly (readonly string[])[]) => ({ rows, lines: rows.map((_, at) => at + 1), problems: [] })

/** Lines with cells between semicolons, read with the mapping that is guessed. */
export function readTable(text: string, change: Partial<Mapping> = {}) {
  const rows = text.split('\n').map((line) => line.split(';').map((cell) => cell.replaceAll('⏎', '\n')))
  return readContacts({ grid: gridOf(rows), ...guessMapping({ rows }), ...change })
}
