import type { Grid } from '#shared/model/grid.ts'
import type { Reading } from '#shared/model/mapping.ts'

export interface TableFile {
  readonly bytes: Uint8Array
  readonly kind: 'csv' | 'xlsx' | 'ldif'
  /** What is left out is found out. */
  readonly reading?: Reading | undefined
}

/**
 * A table file as it stands, with all that is wrong with it. Formulas that our own CSV guards are themselves again.
 * Throws import.* codes where the file as a whole cannot be read. Each reader is loaded when it is first used.
 */
export async function readGrid({ bytes, kind, reading = {} }: TableFile): Promise<Grid> {
  if (kind === 'csv') return (await import('./read-csv.ts')).readCsv(bytes, reading)
  if (kind === 'xlsx') return (await import('./read-xlsx.ts')).readXlsx(bytes, reading)
  return (await import('../ldif/index.ts')).readLdif(bytes, reading)
}
