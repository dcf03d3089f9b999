import type { paper as da } from '../da/paper.ts'
import type { Same } from '../messages.ts'

export const paper = {
  copy: {
    title: 'Copy as',
    as: 'What goes on the clipboard?',
    form: {
      lines: 'Name, title, organisation: a line for each',
      mail: 'Addresses for a mail: Name <e-mail>; …',
      columns: 'Two columns for a letter: who, and how to reach them',
      names: 'Names only',
      table: 'Table for a spreadsheet'
    },
    heads: { name: 'Name', title: 'Title', partner: 'Partner', email: 'E-mail', phone: 'Phone' },
    batch: 'Addresses in each mail',
    batchNote: 'Many mail servers refuse more than 50 at a time. Put them into Bcc.',
    preview: 'What it looks like',
    leftOut_one: '{{count, number}} address is left out: {{why}}.',
    leftOut_other: '{{count, number}} addresses are left out: {{why}}.',
    nobody: 'There is nobody to copy.',
    all_one: 'Copy {{count, number}}',
    all_other: 'Copy {{count, number}}',
    some: 'Copy {{from}}–{{to}} of {{total}}',
    copied_one: '{{count, number}} copied.',
    copied_other: '{{count, number}} copied.'
  },
  sheets: {
    title: 'Meeting sheets',
    print_one: 'Print {{count, number}} sheet',
    print_other: 'Print {{count, number}} sheets',
    none: 'Nobody is chosen',
    noneText: 'Choose partners or persons in a table, and choose Meeting sheets.',
    toPartners: 'Go to Partners',
    most: 'The first {{most, number}} of {{count, number}} are here.',
    people: 'Contact persons',
    roles: 'Roles',
    primary: 'primary contact',
    away: 'on leave',
    awayFor: 'on leave, stand-in: {{name}}',
    objects: 'objects to being contacted',
    more_one: '… {{count, number}} more in Kartotek',
    more_other: '… {{count, number}} more in Kartotek',
    noPeople: 'No contact persons.',
    noRoles: 'No roles.',
    dialogue: 'Last dialogue',
    noDialogue: 'The log knows of none.',
    by: 'by {{name}}',
    followUps: 'Open follow-ups',
    noFollowUps: 'None.',
    statement: 'Why they are with us',
    approved: 'approved {{when}}',
    notes: 'Notes on the card',
    tags: 'Tags',
    room: 'Notes from the meeting',
    kind: {
      call: 'call',
      email: 'e-mail',
      meeting: 'meeting',
      note: 'note',
      letter: 'letter',
      sms: 'text message',
      visit: 'visit',
      mailing: 'mailing',
      other: 'other'
    }
  },
  print: {
    page: 'page',
    of: 'of',
    most: 'The first {{most, number}} of {{count, number}} rows are here.',
    tooMany: 'Only the first {{most, number}} of {{count, number}} rows are printed. Filter, or export the rest.',
    group: '{{name}} ({{count, number}})'
  },
  manual: {
    title: 'User manual',
    chapters: 'Chapters',
    search: 'Search the manual',
    found_one: '{{count, number}} place',
    found_other: '{{count, number}} places',
    nothing: 'The manual does not have the word.',
    loading: 'Opening the manual …'
  }
} as const satisfies Same<typeof da>
