import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { insertRow, isSaidBefore, type ReadRow, rawOf } from './record-run.ts'
import type { SoFar } from './so-far.ts'

/** Remembers what a row of a stream said, as recordRun does; of a partner or person that it named before, in one row. */
export function recordPart(unit: UnitOfWork, soFar: SoFar, row: ReadRow, number: number): void {
  const raw = rawOf(row.row.read)
  const isSaid = isSaidBefore(soFar.source.memory.said, raw, row.ids)
  const known = isSaid ? undefined : soFar.rowOf(row)
  if (known !== undefined) unit.update('import_row', known, { raw_json: raw })
  soFar.note(row, isSaid ? undefined : (known ?? insertRow(unit, soFar.runId, number, row, raw)))
}
