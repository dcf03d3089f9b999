import { useEffect, useState } from 'react'

/** A row of a round, and the mail that answers it. */
interface OpenRow {
  readonly rowId: string
  readonly text: string
}

/** Words of somebody: kept in memory until the round is shown, never in an address. */
let waiting: OpenRow | undefined

/** The round that is shown next opens the row. */
export function openRowNext(row: OpenRow): void {
  waiting = row
}

/** The row that is to be opened when its round is first shown. */
export function useRowToOpen(rowIds: readonly string[]): OpenRow | undefined {
  const [row] = useState(() => (waiting && rowIds.includes(waiting.rowId) ? waiting : undefined))
  useEffect(() => {
    waiting = undefined
  }, [])
  return row
}
