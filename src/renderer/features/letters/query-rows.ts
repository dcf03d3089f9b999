import { arrayRows, type RowSource, type Sort } from '../../ui/grid/index.ts'

interface Answer {
  error: unknown
  refetch: () => unknown
}

/** Rows that come in one answer, as a table takes them. Make it in a useMemo. */
export const queryRows = <Row>({ by, desc }: Sort, rows: readonly Row[] | undefined, { error, refetch }: Answer): RowSource<Row> => ({
  ...arrayRows(`${by} ${desc}`, rows ?? []),
  status: rows ? 'ready' : error ? 'error' : 'loading',
  error,
  retry: () => void refetch()
})
