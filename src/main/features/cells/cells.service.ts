import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { type CellEntity, type CellResult, type CellText, isNewRow } from '#shared/model/cell.ts'
import type { Language } from '#shared/model/language.ts'
import { parseFor, shownAs } from './cell-column.ts'
import type { Line } from './line.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** What was typed or pasted, and how it is to be read. */
export interface Typed {
  entity: CellEntity
  language: Language
  cells: readonly CellText[]
  lenient: boolean
}

/** What would become of each cell, in their order, and the lines with all that can be written put into them. */
export function planCells(unit: ReadUnit, { entity, language, cells, lenient }: Typed): { results: CellResult[]; lines: Line[] } {
  const sheet = sheetOf(unit, entity, language)
  const ids = [...new Set(cells.map(({ id }) => id))]
  const lines = sheet.lines(
    unit,
    ids.filter((id) => !isNewRow(id))
  )
  for (const id of ids.filter(isNewRow)) lines.set(id, sheet.fresh())
  const touched = new Set<Line>()
  // a role is made before its title is given
  const order = cells.map((_, at) => at).sort((a, b) => Number(cells[b]?.column === 'partner') - Number(cells[a]?.column === 'partner'))
  const results: CellResult[] = []
  for (const at of order) {
    const cell = cells[at]
    const line = cell && lines.get(cell.id)
    if (!cell) continue
    const result = line ? planCell(sheet, line, cell, lenient) : ({ before: '', after: '', problem: 'gone' } as const)
    results[at] = result
    if (line && result.problem === null && result.before !== result.after) touched.add(line)
  }
  const nameless = namelessRows(cells, results)
  for (const id of nameless) touched.delete(lines.get(id) as Line)
  return {
    results: results.map((result, at) =>
      nameless.has(cells[at]?.id ?? '') ? { ...result, problem: result.problem ?? 'no-name' } : result
    ),
    lines: [...touched]
  }
}

/** New rows that nothing can be made of: nobody is put into the card file without a name. */
function namelessRows(cells: readonly CellText[], results: readonly CellResult[]): ReadonlySet<string> {
  const named = cells.filter(({ id, column }, at) => isNewRow(id) && column === 'name' && results[at]?.problem === null)
  const known = new Set(named.map(({ id }) => id))
  return new Set(cells.map(({ id }) => id).filter((id) => isNewRow(id) && !known.has(id)))
}

function planCell(sheet: Sheet, line: Line, { column, text, was }: CellText, lenient: boolean): CellResult {
  const spec = sheet.specOf(column)
  if (!spec) return { before: '', after: '', problem: 'read-only' }
  const before = shownAs(spec, line.read(column))
  const refused = (problem: CellResult['problem']) => ({ before, after: before, problem })
  if (was !== undefined && was.trim() !== before.trim()) return refused('changed')
  const parsed = parseFor(spec, text, lenient)
  if (parsed.problem !== undefined) return refused(parsed.problem)
  if (parsed.shown === before) return { before, after: before, problem: null }
  const problem = line.put(column, parsed.value)
  return problem ? refused(problem) : { before, after: parsed.shown, problem: null }
}

/** Writes every cell that can be written. */
export function writeCells(unit: UnitOfWork, typed: Typed): CellResult[] {
  const { results, lines } = planCells(unit, typed)
  for (const line of lines) line.write(unit)
  return results
}
