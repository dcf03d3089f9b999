import type { directory as da } from '../da/directory.ts'
import type { Same } from '../messages.ts'

export const directory = {
  title: 'Partner directory',
  titleOf: 'Partners of {{alliance}}',
  lead_one: '{{count}} partner',
  lead_other: '{{count, number}} partners',
  make: 'Make a partner directory',
  which: 'Which partners',
  active: 'All active partners',
  as: 'As',
  html: 'Page for the web (HTML)',
  pdf: 'Booklet (PDF)',
  what: 'What it holds',
  statements: 'Statements',
  people: 'Contact persons',
  everybody: 'All',
  primary: 'Only the primary contact',
  nobody: 'None',
  emails: 'E-mail',
  phones: 'Phone',
  cli: {
    directory: 'the public list of partners, as a page or a booklet',
    out: 'file: .html is a page, .pdf a booklet',
    noStatements: 'without statements',
    noEmails: 'without e-mail',
    noPhones: 'without phone',
    purpose: 'purpose: whoever said no to it is left out'
  },
  respects: 'Whoever unsubscribed or objects is left out.',
  done: '{{partners, number}} partners and {{persons, number}} contact persons.',
  left_one: '{{count}} person is left out: unsubscribed or objects.',
  left_other: '{{count, number}} persons are left out: unsubscribed or object.'
} as const satisfies Same<typeof da>
