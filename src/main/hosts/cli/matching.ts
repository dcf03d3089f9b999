import { allRows } from './all-rows.ts'

interface Card {
  readonly id: string
}

type AskTable = (asked: {
  query: string
  sort: { by: 'name' }[]
  offset: number
  limit: number
}) => Promise<{ total: number; rows: readonly Card[] }>

/** Of rows, in their order, those that a filter finds; without one, all. Throws what is wrong with the filter. */
export async function matching<Row extends Card>(rows: readonly Row[], words: readonly string[], table: AskTable): Promise<readonly Row[]> {
  const query = words.join(' ')
  if (query.trim() === '') return rows
  const found = new Set((await allRows((window) => table({ query, sort: [{ by: 'name' }], ...window }))).map(({ id }) => id))
  return rows.filter(({ id }) => found.has(id))
}
