import { wantedCards } from '#main/features/filters/index.ts'
import { type DatedFilter, ordersOf } from '#main/features/records/index.ts'
import { totalsOf } from '#main/foundation/db/column-totals.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { groupOrder, groupsOf, positionsOf, readGroups } from '#main/foundation/db/row-groups.ts'
import { allOf, inOrder, windowOf } from '#main/foundation/db/row-order.ts'
import type { Wanted } from '#main/foundation/db/wanted-rows.ts'
import type { Totals } from '#shared/model/column-total.ts'
import type { RowGroup } from '#shared/model/common.ts'
import type { ProjectRow } from '#shared/model/project.ts'
import {
  type ProjectGroup,
  type ProjectSort,
  type ProjectTotal,
  projectGrouping,
  projectOrders,
  projectSql,
  projectTotal
} from './projects.columns.store.ts'

const byName = [{ by: 'name', desc: false }] as const

export interface ProjectRows {
  filter: DatedFilter
  sort: ProjectSort
  group?: ProjectGroup | undefined
}

const wantedBy = (db: Connection, { filter, sort, group }: ProjectRows): Wanted => ({
  ...wantedCards(db, 'project', filter),
  table: 'project',
  alias: 'j',
  orders: [...(group ? [groupOrder(projectGrouping(group, sort))] : []), ...ordersOf('j', projectOrders, sort)]
})

export interface ProjectRecord
  extends Omit<ProjectRow, 'focus' | 'customs' | 'tags' | 'hasLeft' | 'milestone' | 'lead' | 'organisations' | 'contacts'> {
  seq: number
  lead: string | null
  organisations: string | null
  contacts: string | null
  /** As JSON. */
  focus: string
  tags: string
  milestone: string | null
  hasLeft: number
}

const rowsSql = `
  select j.seq, j.id, j.title as name, j.short_title as shortTitle, j.status, j.target_group as targetGroup, j.period_text as periodText,
    j.period_from as periodFrom, j.period_to as periodTo, j.period_precision as periodPrecision, j.summary, j.outcome, j.effect, j.funding,
    j.url, j.created_at as createdAt, j.updated_at as changedAt, ${projectSql.focus} as focus, ${projectSql.lead} as lead,
    ${projectSql.organisations} as organisations, ${projectSql.organisationCount} as organisationCount, ${projectSql.contacts} as contacts,
    ${projectSql.hasLeft} as hasLeft, ${projectSql.tags} as tags, ${projectSql.milestone} as milestone,
    ${projectSql.lastActivity} as lastActivityAt
  from project j where j.seq in (select value from json_each(?))`

/** A window of the table Projekter in its order. */
export function projectWindow(db: Connection, rows: ProjectRows, offset: number, limit: number) {
  if (rows.group) readGroups(db, wantedBy(db, rows), projectGrouping(rows.group, rows.sort))
  const { seqs, total } = windowOf(db, wantedBy(db, rows), offset, limit)
  return { total, revision: db.revision, records: inOrder(seqs, db.rows<ProjectRecord>(rowsSql, JSON.stringify(seqs))) }
}

export const projectGroups = (db: Connection, rows: ProjectRows, group: ProjectGroup): RowGroup[] =>
  groupsOf(db, wantedBy(db, { ...rows, group }), projectGrouping(group, rows.sort))

/** What is told of columns of all projects that match, and of each group. */
export const projectTotals = (db: Connection, { filter, group }: Omit<ProjectRows, 'sort'>, totals: readonly ProjectTotal[]): Totals =>
  totalsOf(db, wantedBy(db, { filter, sort: byName }), totals.map(projectTotal), group ? projectGrouping(group, byName).key : null)

/** Where projects stand in the table; null for those that are not in it. */
export const projectPositions = (db: Connection, rows: ProjectRows, ids: readonly string[]): (number | null)[] =>
  positionsOf(db, wantedBy(db, rows), ids)

/** Ids of all projects that match, by title. */
export function projectIds(db: Connection, filter: DatedFilter): string[] {
  const seqs = Array.from(allOf(db, wantedBy(db, { filter, sort: byName })))
  const rows = db.rows<{ seq: number; id: string }>(
    'select seq, id from project where seq in (select value from json_each(?))',
    JSON.stringify(seqs)
  )
  return inOrder(seqs, rows).map((row) => row.id)
}
