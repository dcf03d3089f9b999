import { AppError } from '#shared/errors.ts'
import type { ChangeSetKind } from './change-log.ts'
import type { Connection } from './db/connection.ts'

export interface ChangeSetRow {
  seq: number
  id: string
  label_key: string
  label_args: string
  kind: ChangeSetKind
  actor_staff_id: string | null
  at: string
  host: string
  reverts_id: string | null
}

/** A change set, its undo, the redo of that and so on: a chain in which each link names the one before it. */
export interface Chain {
  root: ChangeSetRow
  tail: ChangeSetRow
  undone: boolean
}

const find = (db: Connection, id: string) => db.row<ChangeSetRow>('select * from change_set where id=?', id)
const next = (db: Connection, id: string) =>
  db.row<ChangeSetRow>('select * from change_set where reverts_id=? order by seq desc limit 1', id)

/** The chain that a change set belongs to. Throws record.not-found. */
export function chainOf(db: Connection, id: string): Chain {
  const given = find(db, id)
  if (!given) throw new AppError('record.not-found', { id })
  let root = given
  while (root.reverts_id) root = find(db, root.reverts_id) ?? root
  let tail = given
  for (let link = next(db, tail.id); link; link = next(db, tail.id)) tail = link
  return { root, tail, undone: tail.kind === 'undo' }
}

/** What was changed may be erased since: then there is nothing to take back. */
const isKnown = 'exists (select 1 from change c where c.change_set_id = s.id)'

/** The newest change that is not undone. */
export function newestDone(db: Connection): ChangeSetRow | undefined {
  const roots = db
    .statement(`select * from change_set s where kind not in ('undo','redo','erase') and ${isKnown} order by seq desc`)
    .iterate() as IterableIterator<ChangeSetRow>
  for (const root of roots) if (!chainOf(db, root.id).undone) return root
  return undefined
}

/** The change that was undone last, unless something new was done since: as in any editor, that ends the redo. */
export function newestUndone(db: Connection): ChangeSetRow | undefined {
  const undo = db.row<ChangeSetRow>(
    `select s.* from change_set s where s.kind='undo' and not exists (select 1 from change_set r where r.reverts_id=s.id) and ${isKnown}
       order by s.seq desc limit 1`
  )
  if (!undo) return undefined
  const newer = db.value("select 1 from change_set where kind not in ('undo','redo') and seq > ? limit 1", undo.seq)
  return newer === undefined ? chainOf(db, undo.id).root : undefined
}
