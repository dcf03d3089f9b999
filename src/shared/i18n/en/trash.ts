import type { trash as da } from '../da/trash.ts'
import type { Same } from '../messages.ts'

export const trash = {
  title: 'Trash',
  status_one: '{{count, number}} deleted',
  status_other: '{{count, number}} deleted',
  search: 'Search the trash',
  entity: { person: 'Person', organisation: 'Partner', list: 'List', template: 'Template', activity: 'Log entry' },
  column: { name: 'Name', kind: 'What', at: 'Deleted', by: 'By' },
  withPartner: 'together with {{partner}}',
  nameless: 'without text',
  restore: 'Restore',
  restored_one: '{{count}} is back.',
  restored_other: '{{count, number}} are back.',
  empty: 'The trash is empty',
  emptyText: 'Partners, persons, lists, templates and log entries that you delete lie here and can be had back.',
  none: 'Nothing in the trash is called that'
} as const satisfies Same<typeof da>
