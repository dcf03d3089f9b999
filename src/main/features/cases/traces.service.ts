import { rowsPointing } from '#main/features/duplicates/index.ts'
import { type PointingTo, pointingIn } from '#main/features/erasure/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { RowRef, TableRegistry } from '#main/foundation/tables.ts'
import { type Called, calledOf, familiar } from '#shared/rules/mentions/called.ts'
import { mentionsIn } from '#shared/rules/mentions/mentions.ts'
import { likePatterns } from '#shared/rules/mentions/patterns.ts'
import {
  isOnlyWith,
  knownNames,
  namesakes,
  ownPoints,
  peopleIn,
  rowOf,
  rowsLike,
  rowsWith,
  type TextRow,
  textColumns
} from './traces.store.ts'

type Values = Readonly<Record<string, unknown>>

/** A row that is of the person, or names the person by id. */
export interface TracedRow extends RowRef {
  readonly row: Values
  /** Whether it means nothing without the person, and goes with it. */
  readonly own: boolean
}

/** A text elsewhere that names the person. */
export interface Hit {
  readonly table: string
  readonly seq: number
  readonly id: string
  readonly column: string
  readonly text: string
  /** The text is known to be about the person, so that one name alone is enough. */
  readonly familiar: boolean
}

/** Everything the card file knows of a person. */
export interface Traces {
  readonly personIds: readonly string[]
  readonly called: Called
  /** Mail addresses that are nobody else's, normalised. */
  readonly addresses: readonly string[]
  /** Others who are called the same: a text may mean one of them. */
  readonly namesakes: number
  readonly rows: readonly TracedRow[]
  readonly hits: readonly Hit[]
}

export const keyOf = ({ table, id }: { table: string; id: string }): string => `${table} ${id}`

/** Finds every row and every text, table by table: between two of them others can be answered. */
export function* tracesOf(db: Connection, registry: TableRegistry, personId: string): Generator<undefined, Traces> {
  const personIds = peopleIn(db, personId)
  const rows = rowsOf(db, pointingIn(db, registry), personIds)
  yield
  const points = pointsOf(db, personIds, rows)
  const called = calledOf(knownNames(db, personIds).map((known) => ({ ...known, ...points })))
  const others = namesakes(db, personIds)
  yield
  return { personIds, called, addresses: points.emails, namesakes: others, rows, hits: yield* hitsOf(db, rows, called) }
}

/** The addresses and numbers of the person and of the person's roles that nobody else has. */
function pointsOf(db: Connection, personIds: readonly string[], rows: readonly TracedRow[]) {
  const owners = [...personIds, ...rows.filter(({ table, own }) => own && table === 'affiliation').map(({ id }) => id)]
  const points = ownPoints(db, owners)
  const of = (kind: string) => points.filter((point) => point.kind === kind).map(({ value }) => value)
  return { emails: of('email'), phones: of('phone') }
}

function rowsOf(db: Connection, pointing: PointingTo, personIds: readonly string[]): TracedRow[] {
  const found = new Map<string, TracedRow>()
  const visit = (ref: RowRef, row: Values) => {
    found.set(keyOf(ref), { ...ref, row, own: true })
    for (const reference of pointing(ref.table))
      for (const values of rowsPointing(db, reference, ref.table, ref.id)) {
        const part = { table: reference.table, id: String(values['id']) }
        if (found.get(keyOf(part))?.own) continue
        if (reference.goes) visit(part, values)
        else found.set(keyOf(part), { ...part, row: values, own: false })
      }
  }
  for (const id of personIds) {
    const row = rowOf(db, 'person', id)
    if (row) visit({ table: 'person', id }, row)
  }
  for (const { row } of [...found.values()].filter(({ table }) => table === 'activity_party')) {
    const ref = { table: 'activity', id: String(row['activity_id']) } as const
    const activity = rowOf(db, 'activity', ref.id)
    if (activity && !found.has(keyOf(ref))) found.set(keyOf(ref), { ...ref, row: activity, own: isOnlyWith(db, ref.id, personIds) })
  }
  return [...found.values()]
}

/** What was said with somebody is about somebody: there a first name tells. */
const aboutPerson: ReadonlySet<string> = new Set(['activity', 'follow_up'])

/** Texts of rows that stay. Those of rows that go are no hits; they are gone. */
function* hitsOf(db: Connection, rows: readonly TracedRow[], called: Called): Generator<undefined, Hit[]> {
  const own = new Set(rows.filter((row) => row.own).map(keyOf))
  const about = rows.filter(({ table, own: goes }) => aboutPerson.has(table) && !goes)
  const wide = familiar(called)
  const patterns = likePatterns(called)
  const hits: Hit[] = []
  for (const columns of textColumns(db)) {
    const { table } = columns
    const ids = about.filter((row) => row.table === table).map(({ id }) => id)
    const near = new Set(ids)
    const found = rowsLike(db, columns, patterns).filter(
      ({ id }) => !near.has(id) && !own.has(table === 'change' ? id : keyOf({ table, id }))
    )
    hits.push(...found.flatMap((row) => hitsIn(table, row, called, false)))
    hits.push(...rowsWith(db, columns, ids).flatMap((row) => hitsIn(table, row, wide, true)))
    yield
  }
  return hits
}

const hitsIn = (table: string, { seq, id, texts }: TextRow, called: Called, isAbout: boolean): Hit[] =>
  Object.entries(texts).flatMap(([column, text]): Hit[] =>
    text && mentionsIn(text, called).length > 0 ? [{ table, seq, id, column, text, familiar: isAbout }] : []
  )
