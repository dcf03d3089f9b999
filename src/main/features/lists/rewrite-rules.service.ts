import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { withTagRenamed } from '#shared/rules/filter/rewrite.ts'
import { readStoredFilter } from '#shared/rules/filter/upgrade.ts'
import { ruleDefinitions } from './lists.store.ts'

/** Lists by rule ask for the tag by the name it has now, also those in the trash. */
export function renameTagInRules(unit: UnitOfWork, from: string, to: string): void {
  for (const { id, definition } of ruleDefinitions(unit.db)) {
    const before = readStoredFilter(JSON.parse(definition))
    const after = JSON.stringify({ ...before, where: withTagRenamed(before.where, from, to) })
    if (after !== JSON.stringify(before)) unit.update('list', id, { definition_json: after })
  }
}
