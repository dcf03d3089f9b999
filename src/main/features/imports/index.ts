import type { Api, Context } from '#main/api/implement.ts'
import type { ReadInput } from './imports.service.ts'

export { importTables } from './imports.tables.ts'

/** Loaded with the first call: most starts read no page, and readers of pages are heavy. */
export const importsProcedures = (api: Api['imports']) =>
  api.lazy(async () => ({ default: (await import('./imports.procedures.ts')).importsProcedures(api) }))

/** Reads a page and takes all of it that raises no question, without a review: for the practice file. */
export async function importText(context: Context, input: ReadInput): Promise<void> {
  const { importText: take } = await import('./commit.ts')
  await take(context, input)
}
