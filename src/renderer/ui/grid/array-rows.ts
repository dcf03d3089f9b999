import type { RowSource } from './types.ts'

/** Rows that are all here, such as those of a review. Make it in a useMemo. */
export const arrayRows = <Row>(scope: string, rows: readonly Row[]): RowSource<Row> => ({
  scope,
  status: 'ready',
  error: null,
  retry: () => {},
  total: rows.length,
  rowAt: (index) => rows[index],
  show: () => {},
  load: async (from, to) => rows.slice(from, to),
  loadAll: async (most) => rows.slice(0, most)
})
