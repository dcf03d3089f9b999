import type { Connection } from '#main/foundation/db/connection.ts'
import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'
import { roundRecord } from './sign-ons.store.ts'

const isPublished = (db: Connection, roundId: string) => (roundRecord(db, roundId)?.publishedOn ?? null) !== null

/** What was published stays as it was printed; a merge of records may still be taken back. */
const frozen = ({ sign_on_id: id }: { sign_on_id: string }, db: Connection, columns?: readonly string[]) =>
  isPublished(db, id) && !columns?.every((column) => column.endsWith('_id') && column !== 'text_id') ? 'sign-on-published' : undefined

export const signOnTables = [
  table('sign_on', { topic: 'rounds', derive: (row) => ({ sort_key: sortKey(row.title), search_text: fold(row.title) }) }),
  table('sign_on_text', { topic: 'rounds', partOf: (row) => ({ table: 'sign_on', id: row.sign_on_id }), frozen }),
  table('sign_on_response', { topic: 'rounds', partOf: (row) => ({ table: 'sign_on', id: row.sign_on_id }), frozen })
]
