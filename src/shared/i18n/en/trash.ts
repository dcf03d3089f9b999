import type { trash as da } from '../da/trash.ts'
import type { Same } from '../messages.ts'

export const trash = {
  title: 'Trash',
  status_one: '{{count, number}} deleted',
  status_other: '{{count, number}} deleted',
  search: 'Search the trash',
  entity: {
    person: 'Person',
    organisation: 'Partner',
    project: 'Project',
    list: 'List',
    template: 'Template',
    activity: 'Log entry',
    event: 'Event',
    working_group: 'Working group',
    initiative: 'Initiative',
    sign_on: 'Sign-on round',
    verification: 'Verification round'
  },
  column: { name: 'Name', kind: 'What', at: 'Deleted', by: 'By', left: 'Days left' },
  withPartner: 'together with {{partner}}',
  nameless: 'without text',
  restore: 'Restore',
  restored_one: '{{count}} is back.',
  restored_other: '{{count, number}} are back.',
  empty: 'The trash is empty',
  emptyText: 'Partners, persons, lists, templates, rounds and log entries that you delete lie here and can be had back.',
  daysLeft_one: '{{count}} day',
  daysLeft_other: '{{count}} days',
  lastDay: 'today',
  goes: 'What lies here is deleted by itself after {{count}} days.',
  clear: 'Empty the trash',
  erase: 'Delete for good …',
  word: 'DELETE',
  eraseTitle_one: 'Delete {{count}} for good?',
  eraseTitle_other: 'Delete {{count, number}} for good?',
  eraseText:
    'Cards, log, follow-ups and files that belong to it go along, and so does their history. It cannot be undone. It is in backups until they are deleted.',
  eraseDo_one: 'Delete {{count}} for good',
  eraseDo_other: 'Delete {{count, number}} for good',
  erased_one: '{{count}} is deleted for good.',
  erased_other: '{{count, number}} are deleted for good.',
  kept_one: '{{count}} template stays here, as a mailing was written with it.',
  kept_other: '{{count, number}} templates stay here, as mailings were written with them.',
  job: 'Emptying the trash',
  none: 'Nothing in the trash is called that'
} as const satisfies Same<typeof da>
