import type { TableView, ViewEntity } from '#shared/model/view.ts'

const firstColumns: Readonly<Record<ViewEntity, readonly string[]>> = {
  person: ['name', 'partner', 'title', 'email', 'phone', 'lastOutreach'],
  organisation: ['name', 'type', 'status', 'primary', 'email', 'persons', 'lastOutreach']
}

/** How a table is looked at before anybody has chosen anything: the tab Alle. */
export const firstView = (entity: ViewEntity): TableView => ({
  columns: firstColumns[entity].map((id) => ({ id, width: null })),
  pinned: 1,
  sort: [{ by: 'name', desc: false }],
  group: null,
  filter: null,
  density: null,
  editing: false
})
