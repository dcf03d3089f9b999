import { chosenBy } from '#main/features/lists/index.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { BulkChange, CellEntity, CellProblemCode } from '#shared/model/cell.ts'
import type { Selection } from '#shared/model/common.ts'
import type { Language } from '#shared/model/language.ts'
import { fold } from '#shared/rules/fold.ts'
import { packList } from '#shared/rules/packed-list.ts'
import { parseFor, shownAs } from './cell-column.ts'
import type { Line } from './line.ts'
import { sheetOf } from './sheet.ts'

export interface BulkDone {
  changed: number
  skipped: { problem: CellProblemCode; count: number }[]
}

/** Lines that are looked up and written at a time. */
const atOnce = 500

/** The records that are chosen. Throws input.invalid for a list: its people are persons, and are chosen as such. */
export function chosenIds(unit: ReadUnit, selection: Selection): { entity: CellEntity; ids: string[] } {
  if (selection.by === 'list') throw new AppError('input.invalid', { field: 'selection' })
  const { entity } = selection
  if (selection.by === 'ids') return { entity, ids: selection.ids }
  return { entity, ids: chosenBy(unit, selection) }
}

/** Does the same to all of them. Throws input.invalid for a value that no cell of the column can have. */
export function* bulkChange(
  unit: UnitOfWork,
  entity: CellEntity,
  ids: readonly string[],
  change: BulkChange,
  language: Language
): Generator<Progress, BulkDone> {
  const sheet = sheetOf(unit, entity, language)
  const valueFor = change.do === 'set' ? setTo(sheet, change) : tagsFor(change)
  const column = change.do === 'set' ? change.column : 'tags'
  const skipped = new Map<CellProblemCode, number>()
  let changed = 0
  for (let from = 0; from < ids.length; from += atOnce) {
    for (const line of sheet.lines(unit, ids.slice(from, from + atOnce)).values()) {
      const value = valueFor(line)
      if (value === line.read(column)) continue
      const problem = line.put(column, value)
      if (problem) skipped.set(problem, (skipped.get(problem) ?? 0) + 1)
      else {
        line.write(unit)
        changed++
      }
      yield { step: 'rows', done: from, total: ids.length }
    }
    unit.settle()
  }
  return { changed, skipped: [...skipped].map(([problem, count]) => ({ problem, count })) }
}

function setTo(sheet: ReturnType<typeof sheetOf>, { column, text }: Extract<BulkChange, { do: 'set' }>): (line: Line) => string {
  const spec = sheet.specOf(column)
  const parsed = spec && parseFor(spec, text, false)
  if (!parsed || parsed.problem !== undefined) throw new AppError('input.invalid', { field: column })
  // what reads the same is the same, however it was written
  return (line) => (shownAs(spec, line.read(column)) === parsed.shown ? line.read(column) : parsed.value)
}

function tagsFor(change: Extract<BulkChange, { tags: string[] }>): (line: Line) => string {
  const named = new Set(change.tags.map(fold))
  return ({ tags }) => {
    const others = tags.filter((tag) => !named.has(fold(tag)))
    if (change.do === 'remove-tags') return packList(others)
    const known = new Set(tags.map(fold))
    return packList([...tags, ...change.tags.filter((tag) => !known.has(fold(tag)))])
  }
}
