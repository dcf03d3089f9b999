import type { Connection } from '#main/foundation/db/connection.ts'
import type { FocusArea } from '#shared/model/focus.ts'

/** Where an area stands among those beside it: as it was put, else by the alphabet. */
const place = (area: string) => `printf('%06d', ${area}.position) || ${area}.sort_key || char(9) || ${area}.id`

/** The whole tree, each area before what lies under it. */
export const focusTree = (db: Connection): FocusArea[] =>
  db.rows(
    `with recursive tree(id, path) as (
       select id, ${place('focus_area')} from focus_area where parent_id is null
       union all select f.id, t.path || char(10) || ${place('f')} from focus_area f join tree t on f.parent_id = t.id)
     select f.id, f.version, f.parent_id as parentId, f.name_da as nameDa, f.name_en as nameEn,
       (select count(*) from organisation_focus x join organisation o on o.id = x.organisation_id and o.deleted_at is null
         where x.focus_area_id = f.id and x.to_on is null) as partners,
       (select count(*) from project_focus x join project p on p.id = x.project_id and p.deleted_at is null where x.focus_area_id = f.id) as projects
     from tree t join focus_area f on f.id = t.id order by t.path`
  )

/** Whether the one is the other or lies somewhere above it. */
export const liesAbove = (db: Connection, id: string, below: string): boolean =>
  db.value<number>(
    `with recursive up(id) as (values (?) union select f.parent_id from focus_area f join up on f.id = up.id where f.parent_id is not null)
     select exists (select 1 from up where id = ?)`,
    below,
    id
  ) === 1

export const areaCalled = (db: Connection, parentId: string | null, folded: string): string | undefined =>
  db.value<string>('select id from focus_area where parent_id is ? and search_text = ?', parentId, folded)

/** What lies right under an area in its order, or at the top. */
export const childrenOf = (db: Connection, id: string | null): string[] =>
  db.column('select id from focus_area where parent_id is ? order by position, sort_key, id', id)

/** Behind the others; 0 while those stand by the alphabet. */
export const placeBehind = (db: Connection, parentId: string | null): number =>
  db.value<number>('select iif(max(position) > 0, max(position) + 1, 0) from focus_area where parent_id is ?', parentId) ?? 0

export interface FocusRow {
  id: string
  areaId: string
  fromOn: string | null
  toOn: string | null
  createdAt: string
}

export const focusRowsOf = (db: Connection, partnerId: string): FocusRow[] =>
  db.rows(
    `select id, focus_area_id as areaId, from_on as fromOn, to_on as toOn, created_at as createdAt from organisation_focus
     where organisation_id = ? order by seq`,
    partnerId
  )

/** Rows that say a partner or a project works in an area, and whether one of the other area says the same. */
export const focusLinks = (
  db: Connection,
  table: 'organisation_focus' | 'project_focus',
  areaId: string,
  intoId: string
): { id: string; isThere: number }[] => {
  const owner = table === 'organisation_focus' ? 'organisation_id' : 'project_id'
  return db.rows(
    `select x.id, exists (select 1 from ${table} y where y.focus_area_id = ? and y.${owner} = x.${owner}) as isThere
     from ${table} x where x.focus_area_id = ? order by x.seq`,
    intoId,
    areaId
  )
}
