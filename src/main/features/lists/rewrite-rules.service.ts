import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { withRenamed } from '#shared/rules/filter/rewrite.ts'
import { readStoredFilter } from '#shared/rules/filter/upgrade.ts'
import { ruleDefinitions } from './lists.store.ts'

/** Lists by rule ask for the tag or the list by the name it has now, also those in the trash. */
export function renameInRules(unit: UnitOfWork, field: 'tag' | 'list', from: string, to: string): void {
  for (const { id, definition } of ruleDefinitions(unit.db)) {
    const before = readStoredFilter(JSON.parse(definition))
    const after = JSON.stringify({ ...before, where: withRenamed(before.where, field, from, to) })
    if (after !== JSON.stringify(before)) unit.update('list', id, { definition_json: after })
  }
}
