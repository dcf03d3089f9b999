import type { Connection } from '#main/foundation/db/connection.ts'
import { fold } from '#shared/rules/fold.ts'

export interface Statement {
  partnerId: string
  partner: string
  text: string
}

interface Remembered {
  revision: number
  /** The rows that are current, and their folded texts. */
  folded: ReadonlyMap<number, { version: number; text: string }>
}

const remembered = new WeakMap<Connection, Remembered>()

/** The newest version of each statement of a partner that is not in the trash. */
const currentSql = `select v.seq, v.version from statement s
  join statement_version v on v.statement_id = s.id and v.no = (select max(w.no) from statement_version w where w.statement_id = s.id)
  where v.status <> 'withdrawn' and (select o.deleted_at from organisation o where o.id = s.organisation_id) is null`
const textSql = 'select text from statement_version where seq = ?'

/**
 * Statements that hold all of the words. Their folded texts are kept in memory, a few hundred signs for each partner, and only those that
 * changed are folded again: an index of them would cost every import more than a look through all of them takes.
 */
export function statementsWith(db: Connection, words: readonly string[], limit: number): Statement[] {
  const found: number[] = []
  for (const [seq, { text }] of foldedStatements(db)) if (words.every((word) => text.includes(word)) && found.push(seq) === limit) break
  return db.rows(
    `select o.id as partnerId, o.name as partner, v.text from statement_version v join statement s on s.id = v.statement_id
     join organisation o on o.id = s.organisation_id where v.seq in (select value from json_each(?)) order by o.sort_key`,
    JSON.stringify(found)
  )
}

function foldedStatements(db: Connection): Remembered['folded'] {
  const { revision } = db
  const known = remembered.get(db)
  if (known?.revision === revision) return known.folded
  const folded = new Map(
    db.rows<{ seq: number; version: number }>(currentSql).map(({ seq, version }) => {
      const before = known?.folded.get(seq)
      return [seq, before?.version === version ? before : { version, text: fold(db.value<string>(textSql, seq) ?? '') }]
    })
  )
  remembered.set(db, { revision, folded })
  return folded
}
