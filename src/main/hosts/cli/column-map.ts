import * as z from 'zod'
import { AppError } from '#shared/errors.ts'
import { type ColumnMapping, Mapping, type MappingTarget, mappingTargets, type TableReading } from '#shared/model/mapping.ts'
import { fold } from '#shared/rules/fold.ts'
import { nearestName } from '#shared/rules/nearest-name.ts'

/** A column by its header, or as "#3" where it has none; what it is: a target, "custom:Label" or "skip". */
const ColumnMap = z.strictObject({
  columns: z.record(z.string(), z.string()),
  organisations: Mapping.shape.organisations.optional()
})
export type ColumnMap = z.infer<typeof ColumnMap>

/** Throws import.bad-map. */
export function readColumnMap(text: string): ColumnMap {
  try {
    return ColumnMap.parse(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (cause) {
    throw new AppError('import.bad-map', {}, { cause })
  }
}

/** The columns of a table with what was said about some of them. Throws import.unknown-column and import.unknown-target. */
export function mappedBy({ columns, organisations }: ColumnMap, table: TableReading): Mapping {
  const mapped = table.columns.map(({ samples: _samples, ...column }): ColumnMapping => column)
  for (const [name, target] of Object.entries(columns)) {
    const places = placesOf(name, mapped)
    if (places.length === 0)
      throw unknown(
        'import.unknown-column',
        'column',
        name,
        mapped.map(({ header }) => header).filter((header) => header !== '')
      )
    for (const at of places) mapped[at] = columnAs(mapped[at]?.header ?? '', target)
  }
  return { columns: mapped, organisations: organisations ?? table.organisations }
}

function placesOf(name: string, columns: readonly ColumnMapping[]): number[] {
  const exact = columns.flatMap(({ header }, at) => (header.trim() === name.trim() ? [at] : []))
  if (exact.length > 0) return exact
  const number = /^#(\d+)$/.exec(name)?.[1]
  if (number !== undefined) return columns[Number(number) - 1] ? [Number(number) - 1] : []
  return columns.flatMap(({ header }, at) => (fold(header) !== '' && fold(header) === fold(name) ? [at] : []))
}

function columnAs(header: string, said: string): ColumnMapping {
  const label = /^custom:(.+)$/s.exec(said)?.[1]?.trim()
  if (label) return { header, target: 'custom', custom: label.slice(0, 100), by: 'user' }
  const target = mappingTargets.find((each): each is MappingTarget => each === said)
  if (target === undefined) throw unknown('import.unknown-target', 'target', said, mappingTargets)
  return { header, target, by: 'user', ...(target === 'custom' ? { custom: header.trim().slice(0, 100) || '?' } : {}) }
}

function unknown(
  code: 'import.unknown-column' | 'import.unknown-target',
  what: string,
  name: string,
  candidates: readonly string[]
): AppError {
  return new AppError(code, { [what]: name, meant: nearestName(name, candidates) ?? candidates.slice(0, 12).join(', ') })
}
