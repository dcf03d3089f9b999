import type { ColumnMapping } from '../../model/mapping.ts'
import { fold } from '../fold.ts'

/** The same for files with the same columns: case, blanks, signs and the order of the columns do not count. Empty without headers. */
export function headerFingerprint(headers: readonly string[]): string {
  const known = headers.map(fold).filter((header) => header !== '')
  return known.sort().join('|')
}

/**
 * A mapping that was made for a file with the same fingerprint, in the order of this one's columns; of columns with the same header the
 * first is the first. Null where a column has no counterpart.
 */
export function followHeaders(saved: readonly ColumnMapping[], headers: readonly string[]): ColumnMapping[] | null {
  const left = new Map<string, ColumnMapping[]>()
  for (const column of saved) left.set(fold(column.header), [...(left.get(fold(column.header)) ?? []), column])
  const followed = headers.map((header): ColumnMapping | null => {
    const column = left.get(fold(header))?.shift()
    if (column) return { ...column, header, by: 'profile' }
    return fold(header) === '' ? { header, target: 'skip', by: 'none' } : null
  })
  const columns = followed.filter((column) => column !== null)
  return columns.length === headers.length ? columns : null
}
