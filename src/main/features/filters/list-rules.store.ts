import { conditionOf, type FilterTable, type MoreRows } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { Condition } from '#main/foundation/db/full-text.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import { readStoredFilter } from '#shared/rules/filter/upgrade.ts'
import { peopleOf } from './people-of.store.ts'

interface RuleRecord {
  id: string
  name: string
  /** Of which cards its rule asks. */
  entity: CardKind
  /** Null where it is hand-picked. */
  definition: string | null
}

const records = 'select l.id, l.search_text as name, l.entity, l.definition_json as definition'

/** How deep lists may stand in lists; one that leads back to itself has nobody more in it. */
const deepest = 12

const touched = (list: string) => `exists (select 1 from list_pin n where n.list_id = ${list}.id)
  or exists (select 1 from list_exclusion x where x.list_id = ${list}.id)`

/** Of a list l: that its members are all there is to it. */
export const isPlainList = (list: string): string => `${list}.kind = 'static' and not (${touched(list)})`

/** Pins that hold on a day: those that were put on a role end with it. */
const pinned = (mode: 'include' | 'exclude', today: string, listId: string): Condition => ({
  sql: `p.id in (select n.person_id from list_pin n where n.list_id = ? and n.mode = '${mode}' and (n.expires_on is null or n.expires_on >= ?)
    and (n.affiliation_id is null or exists (select 1 from affiliation a join organisation o on o.id = a.organisation_id
      where a.id = n.affiliation_id and a.to_on is null and o.deleted_at is null)))`,
  parameters: [listId, today]
})

/**
 * Conditions on persons: who is on the lists that are more than their members, those whose folded name is asked for. within: the lists
 * that are being followed already.
 */
export function listRules(
  db: Connection,
  within: readonly string[],
  today: string,
  tableWithin: (entity: CardKind, lists: readonly string[]) => FilterTable
): MoreRows {
  const onList = ({ id, entity, definition }: RuleRecord, above: readonly string[]): Condition => {
    const lists = [...above, id]
    const base =
      definition === null
        ? { sql: 'p.id in (select m.person_id from list_member m where m.list_id = ?)', parameters: [id] }
        : peopleOf(entity, conditionOf(readStoredFilter(JSON.parse(definition)).where, tableWithin(entity, lists)), today)
    const [put, taken] = [pinned('include', today, id), pinned('exclude', today, id)]
    const others = excludedLists(db, id)
      .filter((other) => !lists.includes(other.id) && lists.length < deepest)
      .map((other) => onList(other, lists))
    return {
      sql: `((${base.sql}) is true or ${put.sql}) and not ${taken.sql}${others.map(({ sql }) => ` and (${sql}) is not true`).join('')}`,
      parameters: [base, put, taken, ...others].flatMap(({ parameters }) => parameters)
    }
  }
  return (isAsked) => {
    if (within.length >= deepest) return []
    return db
      .rows<RuleRecord>(
        `${records} from list l
         where l.deleted_at is null and not (${isPlainList('l')}) order by l.id`
      )
      .filter(({ id, name }) => !within.includes(id) && isAsked(name))
      .map((list) => onList(list, within))
  }
}

const excludedLists = (db: Connection, listId: string): RuleRecord[] =>
  db.rows<RuleRecord>(
    `${records} from list_exclusion x
     join list l on l.id = x.excluded_list_id and l.deleted_at is null where x.list_id = ? order by x.id`,
    listId
  )
