import type { TableView, ViewEntity } from '#shared/model/view.ts'

const firstColumns: Readonly<Record<ViewEntity, readonly string[]>> = {
  person: ['name', 'partner', 'title', 'email', 'phone', 'lastOutreach'],
  organisation: ['name', 'type', 'status', 'primary', 'email', 'persons', 'lastOutreach'],
  project: ['name', 'status', 'lead', 'targetGroup', 'period', 'contact', 'focus'],
  working_group: ['name', 'state', 'chairs', 'members', 'seats', 'vacant', 'partners'],
  event: ['name', 'startsAt', 'kind', 'place', 'coming', 'answers', 'state'],
  initiative: ['name', 'kind', 'date', 'addressees', 'participants', 'outcome']
}

const viewOf = (entity: ViewEntity): TableView => ({
  columns: firstColumns[entity].map((id) => ({ id, width: null })),
  pinned: 1,
  sort: [{ by: 'name', desc: false }],
  group: null,
  totals: [],
  filter: null,
  density: null,
  editing: false
})

// made once: whoever asks again gets the same, and nothing is drawn anew
const firstViews: Readonly<Record<ViewEntity, TableView>> = {
  person: viewOf('person'),
  organisation: viewOf('organisation'),
  project: viewOf('project'),
  working_group: viewOf('working_group'),
  event: { ...viewOf('event'), sort: [{ by: 'startsAt', desc: true }] },
  initiative: { ...viewOf('initiative'), sort: [{ by: 'date', desc: true }] }
}

/** How a table is looked at before anybody has chosen anything: the tab Alle. */
export const firstView = (entity: ViewEntity): TableView => firstViews[entity]
