type AskPage<Row> = (window: { offset: number; limit: number }) => Promise<{ total: number; rows: readonly Row[] }>

const windowSize = 1000

/** All rows, or the first ones, window by window. */
export async function allRows<Row>(askPage: AskPage<Row>, most = Number.POSITIVE_INFINITY): Promise<Row[]> {
  const rows: Row[] = []
  for (let total = 1; rows.length < Math.min(total, most); ) {
    const next = await askPage({ offset: rows.length, limit: Math.min(windowSize, most - rows.length) })
    rows.push(...next.rows)
    total = next.rows.length === 0 ? rows.length : next.total
  }
  return rows
}
