import type { Migration } from './migrate.ts'

// inlined by Vite and Vitest: there are no files to find at run time
const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true })

/** In the order of their numbers; the count is the schema version of this program. */
export const migrations: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => ({ name: path.split('/').at(-1) ?? path, sql }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** The version of the schema that this program makes. */
export const newestSchema = migrations.length
