import type Database from 'better-sqlite3'
import { beginLink, type ChangeContent, changeDigest, type SetFacts } from './change-digest.ts'
import type { Connection } from './connection.ts'

type StoredSet = SetFacts & { seq: number; hash: Uint8Array | null }
type StoredChange = ChangeContent & { digest: Uint8Array | null }

const allSets = 'select * from change_set order by seq'
const ofSet = `select seq, table_name, row_id, op, before_json, after_json, salt, null as digest from change where change_set_id = @id
  union all select seq, '', '', '', null, null, null, digest from erased_change where change_set_id = @id order by seq`
/** Beside the sums of the tables: how many sets there are and how the last one ends, so that none can be missing at the end. */
const putHead = `insert into table_sum(table_name, row_count, content_sum) values ('change_set', ?, ?) on conflict(table_name) do update
  set row_count = excluded.row_count, content_sum = excluded.content_sum`
const readHead = "select row_count, content_sum from table_sum where table_name = 'change_set'"
const end = (hash: Uint8Array | null): number => (hash ? Buffer.from(hash).readUIntBE(0, 6) : 0)

/** Writes the hash of the set that was written last. */
export function addLink(db: Connection, id: string, hash: Uint8Array): void {
  db.run('update change_set set hash = ? where id = ?', hash, id)
  const { row_count = 0 } = db.row<{ row_count: number }>(readHead) ?? {}
  db.run(putHead, row_count + 1, end(hash))
}

export const lastLink = (db: Connection): Uint8Array | null =>
  db.value<Uint8Array | null>('select hash from change_set order by seq desc limit 1') ?? null

/**
 * Follows the chain of what was changed from the beginning. Gives when the first set was made that is not as it was written, or from which on
 * some are missing; undefined where all is as it was.
 */
export function brokenLink(db: Database.Database): string | undefined {
  let before: Uint8Array | null = null
  const sets = db.prepare(allSets).all() as StoredSet[]
  const changes = db.prepare(ofSet)
  for (const set of sets) {
    const hash = linkOf(changes, before, set)
    if (!set.hash || !hash.equals(set.hash)) return set.at
    before = hash
  }
  const head = db.prepare(readHead).get() as { row_count: number; content_sum: number } | undefined
  if (head?.row_count === sets.length && head.content_sum === end(before)) return undefined
  return sets.at(-1)?.at ?? ''
}

/** Makes the chain of a file that has none, or that was put together from what could be read. */
export function chainAnew(db: Database.Database): void {
  const changes = db.prepare(ofSet)
  const put = db.prepare('update change_set set hash = ? where seq = ?')
  let before: Uint8Array | null = null
  const sets = db.prepare(allSets).all() as StoredSet[]
  for (const set of sets) {
    before = linkOf(changes, before, set)
    put.run(before, set.seq)
  }
  db.prepare(putHead).run(sets.length, end(before))
}

function linkOf(changes: Database.Statement, before: Uint8Array | null, set: StoredSet): Buffer {
  const link = beginLink(before, set)
  for (const change of changes.iterate({ id: set.id }) as IterableIterator<StoredChange>) link.update(change.digest ?? changeDigest(change))
  return link.digest()
}
