import { bestAddress, conditionOf, type FilterTable, type MoreRows } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { Condition } from '#main/foundation/db/full-text.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import { readStoredFilter } from '#shared/rules/filter/upgrade.ts'
import { calledOf, peopleOf } from './people-of.store.ts'

interface RuleRecord {
  id: string
  name: string
  /** Of which cards its rule asks. */
  entity: CardKind
  /** Null where it is hand-picked. */
  definition: string | null
  isPinned: number
}

const records = `select l.id, l.search_text as name, l.entity, l.definition_json as definition,
  exists (select 1 from list_pin n where n.list_id = l.id) as isPinned`

/** How deep lists may stand in lists; one that leads back to itself has nobody more in it. */
const deepest = 12

const touched = (list: string) => `exists (select 1 from list_pin n where n.list_id = ${list}.id)
  or exists (select 1 from list_exclusion x where x.list_id = ${list}.id)`

/** Of a list l: that its members are all there is to it. */
export const isPlainList = (list: string): string => `${list}.kind = 'static' and not (${touched(list)})`

/** Of persons x: pins that hold on a day. Those that were put on a role end with it. */
const pinned = (mode: 'include' | 'exclude', today: string, listId: string): Condition => ({
  sql: `select n.person_id as id from list_pin n where n.list_id = ? and n.mode = '${mode}' and (n.expires_on is null or n.expires_on >= ?)
    and (n.affiliation_id is null or exists (select 1 from affiliation a join organisation o on o.id = a.organisation_id
      where a.id = n.affiliation_id and a.to_on is null and o.deleted_at is null))`,
  parameters: [listId, today]
})

/** Ids of the persons of a query who are not among the others, nor would be written to at an address of one of them. */
function without(base: Condition, others: readonly Condition[]): Condition {
  if (others.length === 0) return base
  const gone = anyOf(others)
  return {
    sql: `with gone(id) as materialized (${gone.sql}) select x.id as id from (${base.sql}) x where x.id not in (select id from gone)
      and x.id not in (select w.owner_id from gone g
        cross join contact_point f on f.owner_id = g.id and f.kind = 'email' and f.status <> 'retired'
        cross join contact_point w on w.value_norm = f.value_norm and w.kind = 'email' and w.seq = (${bestAddress('w.owner_id')}))`,
    parameters: [...gone.parameters, ...base.parameters]
  }
}

const anyOf = (queries: readonly Condition[]): Condition => ({
  sql: queries.map(({ sql }) => `select id from (${sql})`).join(' union all '),
  parameters: queries.flatMap(({ parameters }) => parameters)
})

const members = 'select m.person_id as id from list_member m where m.list_id = ?'

/** Who is on the lists that are more than their members, those whose folded name is asked for. */
interface ListRules {
  /** As queries for the ids of persons. */
  ids: MoreRows
  /** As conditions on persons p. */
  persons: MoreRows
}

/** within: the lists that are being followed already. */
export function listRules(
  db: Connection,
  within: readonly string[],
  today: string,
  tableWithin: (entity: CardKind, lists: readonly string[]) => FilterTable
): ListRules {
  const ruleOf = (definition: string, entity: CardKind, lists: readonly string[]) =>
    conditionOf(readStoredFilter(JSON.parse(definition)).where, tableWithin(entity, lists))
  const onList = ({ id, entity, definition, isPinned }: RuleRecord, above: readonly string[]): Condition => {
    const lists = [...above, id]
    const base = definition === null ? { sql: members, parameters: [id] } : peopleOf(entity, ruleOf(definition, entity, lists), today)
    const others = excludedLists(db, id)
      .filter((other) => !lists.includes(other.id) && lists.length < deepest)
      .map((other) => onList(other, lists))
    if (isPinned === 0) return without(base, others)
    return without(anyOf([base, pinned('include', today, id)]), [pinned('exclude', today, id), ...others])
  }
  const isRuleOfPersons = ({ id, entity, definition, isPinned }: RuleRecord): boolean =>
    entity === 'person' && definition !== null && isPinned === 0 && excludedLists(db, id).length === 0
  const onPersons = (list: RuleRecord): Condition => {
    // a list that nobody was put on or taken off is asked for as its rule is: its people are not gathered first
    if (list.definition !== null && isRuleOfPersons(list)) {
      const rule = ruleOf(list.definition, 'person', [...within, list.id])
      // the rule around it says already who is only on lists by hand
      return within.length === 0 ? calledOf(rule) : rule
    }
    const { sql, parameters } = onList(list, within)
    return { sql: `p.id in (${sql})`, parameters }
  }
  const asked = (isAsked: (name: string) => boolean): RuleRecord[] => {
    if (within.length >= deepest) return []
    return db
      .rows<RuleRecord>(
        `${records} from list l
         where l.deleted_at is null and not (${isPlainList('l')}) order by l.id`
      )
      .filter(({ id, name }) => !within.includes(id) && isAsked(name))
  }
  return {
    ids: (isAsked) => asked(isAsked).map((list) => onList(list, within)),
    persons: (isAsked) => asked(isAsked).map(onPersons)
  }
}

const excludedLists = (db: Connection, listId: string): RuleRecord[] =>
  db.rows<RuleRecord>(
    `${records} from list_exclusion x
     join list l on l.id = x.excluded_list_id and l.deleted_at is null where x.list_id = ? order by x.id`,
    listId
  )
