import type { Values } from '#main/foundation/change-log.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { isDerived, type TableName, type TableRegistry } from '#main/foundation/tables.ts'
import type { LendingConflict } from '#shared/model/lending.ts'
import { keyOf, nameIn, nameOfRecord, rowOf, type Since, type Touched, touchedSince } from './touched.store.ts'

/** One thing to do to the returned file so that it holds what was changed here. */
export interface Step {
  readonly key: string
  readonly table: TableName
  readonly id: string
  readonly op: 'insert' | 'update' | 'remove' | 'erase'
  readonly values: Values
  readonly isLogged: boolean
}

/** What both did, and what it would take to have it as it is here. */
export interface Conflict {
  readonly shown: LendingConflict
  readonly step: Step
}

export interface Sides {
  /** What goes along by itself. */
  readonly steps: readonly Step[]
  readonly conflicts: readonly Conflict[]
}

const managed: ReadonlySet<string> = new Set(['seq', 'id', 'version', 'created_at', 'updated_at'])
/** What a row says, and not what is kept of it. */
export const isContent = (column: string): boolean => !managed.has(column) && !isDerived(column)
/** A name is one thing, though it stands in three columns: half of each would be nobody's. */
const nameColumns: ReadonlySet<string> = new Set(['given_name', 'family_name', 'display_name'])
export const pick = (row: Values, columns: readonly string[]): Values => Object.fromEntries(columns.map((column) => [column, row[column]]))

const isSame = (one: unknown, other: unknown): boolean =>
  one instanceof Uint8Array && other instanceof Uint8Array ? Buffer.from(one).equals(other) : (one ?? null) === (other ?? null)

/**
 * What was changed here since both were the same, against what was changed there: by rows and columns. What only one side touched goes along;
 * what both did is a conflict, and so is whatever cannot be told apart.
 */
export function compareSides(mine: Connection, theirs: Connection, registry: TableRegistry, since: Since): Sides {
  const there = touchedSince(theirs, registry, since)
  const steps: Step[] = []
  const conflicts: Conflict[] = []
  for (const [key, touched] of touchedSince(mine, registry, since)) {
    const rows = { here: rowOf(mine, touched), there: rowOf(theirs, touched) }
    const found = judge(key, touched, there.get(key), rows)
    steps.push(...(found.step ? [found.step] : []))
    if (found.conflict) conflicts.push(shown(found.conflict, rows, mine, theirs))
  }
  return { steps, conflicts }
}

interface Rows {
  here: Values | undefined
  there: Values | undefined
}

type Found = { kind: LendingConflict['kind']; step: Step; canBeMine: boolean }
interface Judged {
  step?: Step
  conflict?: Found
}

function judge(key: string, mine: Touched, theirs: Touched | undefined, rows: Rows): Judged {
  const { table, id, isLogged } = mine
  const step = (op: Step['op'], values: Values = {}): Step => ({ key, table, id, op, values, isLogged })
  const { here, there } = rows
  if (!here) {
    if (!there) return {}
    // the law goes before what anybody wrote meanwhile
    if (mine.isErased) return { step: step('erase') }
    return theirs ? { conflict: { kind: 'removed-here', step: step('remove'), canBeMine: true } } : { step: step('remove') }
  }
  if (!there) {
    const insert = step('insert', { ...pick(here, Object.keys(here).filter(isContent)), created_at: here['created_at'] })
    if (mine.isNew) return { step: insert }
    return isUnchanged(mine, here) ? {} : { conflict: { kind: 'removed-there', step: insert, canBeMine: theirs?.isErased !== true } }
  }
  const columns = Object.keys(here).filter((column) => isContent(column) && !isSame(here[column], there[column]))
  const own = columns.filter((column) => isMine(mine, theirs, column, here))
  const clashing = own.filter((column) => isTheirs(mine, theirs, column, there))
  const isNameTorn = table === 'person' && clashing.some((column) => nameColumns.has(column))
  const both = own.filter((column) => clashing.includes(column) || (isNameTorn && nameColumns.has(column)))
  const free = own.filter((column) => !both.includes(column))
  return {
    ...(free.length > 0 && { step: step('update', pick(here, free)) }),
    ...(both.length > 0 && { conflict: { kind: 'changed' as const, step: step('update', pick(here, both)), canBeMine: true } })
  }
}

const isUnchanged = ({ base, isLogged }: Touched, row: Values): boolean =>
  isLogged && Object.entries(base).every(([column, value]) => isSame(value, row[column]))

/** Of a column that differs: it was changed here, as far as can be told. */
const isMine = ({ base, isNew }: Touched, theirs: Touched | undefined, column: string, here: Values): boolean =>
  isNew || (Object.hasOwn(base, column) ? !isSame(base[column], here[column]) : !(theirs && Object.hasOwn(theirs.base, column)))

/** It was changed there, too, or that cannot be told. */
const isTheirs = ({ base, isNew }: Touched, theirs: Touched | undefined, column: string, there: Values): boolean =>
  isNew || (Object.hasOwn(base, column) ? !isSame(base[column], there[column]) : theirs !== undefined)

function shown({ kind, step, canBeMine }: Found, { here, there }: Rows, mine: Connection, theirs: Connection): Conflict {
  const changed = kind === 'changed' ? Object.keys(step.values) : []
  const columns = changed.filter((column) => column === 'display_name' || step.table !== 'person' || !nameColumns.has(column))
  const fields = columns.map((field) => ({
    field,
    mine: textOf(here?.[field], field, mine),
    theirs: textOf(there?.[field], field, theirs)
  }))
  const name = here ? nameIn(mine, here) : nameIn(theirs, there)
  return { step, shown: { key: step.key, table: step.table, name, kind, fields, canBeMine } }
}

/** A value as it can be read: what points to a record is its name. */
function textOf(value: unknown, column: string, db: Connection): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Uint8Array) return '…'
  return (column.endsWith('_id') && nameOfRecord(db, String(value))) || String(value)
}

/** What a step is called that could not be taken beside what is there. */
export const unfit = (step: Step, mine: Connection): LendingConflict => ({
  ...{ key: keyOf(step), table: step.table, kind: 'does-not-fit', fields: [], canBeMine: false },
  name: nameIn(mine, rowOf(mine, step) ?? step.values)
})
