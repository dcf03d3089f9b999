import type { prints as da } from '../da/prints.ts'
import type { Same } from '../messages.ts'

export const prints = {
  title: { labels: 'Labels', badges: 'Name badges', 'call-sheet': 'Call sheet', 'test-page': 'Test page' },
  call: {
    who: 'Who',
    phone: 'Phone',
    lastDialogue: 'Last dialogue',
    notes: 'Notes',
    none: 'none in the log',
    page: 'Page {{page}} of {{pages}}'
  },
  open: 'Labels etc. …',
  dialog: 'Labels etc.',
  what: 'What goes on paper?',
  note: {
    labels: 'Postal addresses on sheets.',
    badges: 'Name, title and partner on sheet L4785.',
    'call-sheet': 'Name, phone and last dialogue, with room for notes.'
  },
  respects: 'Whoever said no to the newsletter is not on it.',
  make: 'Make the file',
  sheet: 'Sheet',
  sheetOf: '{{code}}: {{columns}} × {{rows}} of {{width, number}} × {{height, number}} mm',
  startAt: 'First free label',
  startAtNote: 'Counted from the top left corner, if the sheet was used before.',
  offset: 'Moved (mm)',
  offsetX: 'To the right',
  offsetY: 'Down',
  offsetNote: 'Print a test page on plain paper and hold it against the sheet.',
  testPage: 'Test page',
  done_one: 'The file has {{count, number}}.',
  done_other: 'The file has {{count, number}}.',
  left_one: '{{count, number}} is left out',
  left_other: '{{count, number}} are left out',
  noAddress_one: '{{count, number}} has no postal address: {{names}}',
  noAddress_other: '{{count, number}} have no postal address: {{names}}',
  tooLong_one: '{{count, number}} has more text than there is room for: {{names}}',
  tooLong_other: '{{count, number}} have more text than there is room for: {{names}}',
  more: 'and {{count, number}} more',
  address: 'Postal address',
  copyPath: 'Copy the path',
  openFile: 'Open the file'
} satisfies Same<typeof da>
