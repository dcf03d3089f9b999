import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { TableView } from '#shared/model/view.ts'
import { withRenamed } from '#shared/rules/filter/rewrite.ts'
import { viewRecords } from './views.store.ts'

function rewriteViews(unit: UnitOfWork, change: (view: TableView) => TableView): void {
  for (const { id, definition } of viewRecords(unit.db, undefined)) {
    const before = TableView.parse(JSON.parse(definition))
    const after = JSON.stringify(change(before))
    if (after !== JSON.stringify(before)) unit.update('saved_view', id, { definition_json: after })
  }
}

/** Saved views ask for the tag or the list by the name it has now. */
export const renameInViews = (unit: UnitOfWork, field: 'tag' | 'list', from: string, to: string): void =>
  rewriteViews(unit, (view) =>
    view.filter ? { ...view, filter: { ...view.filter, where: withRenamed(view.filter.where, field, from, to) } } : view
  )

/** Saved views neither show nor sort by a column that is gone. What they ask of it stays: without it, more would pass. */
export function dropColumnFromViews(unit: UnitOfWork, column: string): void {
  rewriteViews(unit, (view) => {
    const sort = view.sort.filter(({ by }) => by !== column)
    return {
      ...view,
      columns: view.columns.filter(({ id }) => id !== column),
      sort: sort.length > 0 ? sort : [{ by: 'name', desc: false }],
      group: view.group === column ? null : view.group,
      totals: view.totals.filter((total) => total.column !== column)
    }
  })
}
