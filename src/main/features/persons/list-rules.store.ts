import { conditionOf, type FilterTable } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { Condition } from '#main/foundation/db/full-text.ts'
import { readStoredFilter } from '#shared/rules/filter/upgrade.ts'

interface RuleRecord {
  id: string
  name: string
  definition: string
}

/** A rule may ask for lists by rule in turn; a list that leads back to itself has nobody more in it. */
const deepest = 5

/**
 * Conditions on persons: who is on the lists that follow a rule, those whose folded name is asked for. within: the lists whose rules are
 * being followed already.
 */
export function listRules(
  db: Connection,
  within: readonly string[],
  tableWithin: (lists: readonly string[]) => FilterTable
): (isAsked: (name: string) => boolean) => Condition[] {
  return (isAsked) => {
    if (within.length >= deepest) return []
    return db
      .rows<RuleRecord>(
        "select id, search_text as name, definition_json as definition from list where kind = 'dynamic' and deleted_at is null order by id"
      )
      .filter(({ id, name }) => !within.includes(id) && isAsked(name))
      .map(({ id, definition }) => conditionOf(readStoredFilter(JSON.parse(definition)).where, tableWithin([...within, id])))
  }
}
