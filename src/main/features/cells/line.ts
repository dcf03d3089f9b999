import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { CellProblemCode } from '#shared/model/cell.ts'

/** The cells of one record, on their way to be changed. */
export interface Line {
  readonly tags: readonly string[]
  read: (column: string) => string
  /** Takes a value as it is stored; gives what speaks against it. */
  put: (column: string, value: string) => CellProblemCode | undefined
  write: (unit: UnitOfWork) => void
}
