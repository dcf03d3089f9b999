import type { paste as daPaste } from '../da/paste.ts'
import type { Same } from '../messages.ts'

export const paste = {
  title: 'I think this is …',
  anything: 'Paste, whatever it is',
  label: 'Paste here',
  lead: 'A partner page, a project page, a mail signature, a reply that somebody has left, a mail that came back, or cells of a spreadsheet. Nothing is saved before you have seen it.',
  unknown: 'It does not look like anything Kartotek knows.',
  otherwise: 'It may also be',
  is: {
    page: 'a partner page',
    projects: 'a page about projects',
    mail: 'a mail',
    table: 'cells of a spreadsheet',
    signature: 'a mail signature',
    departure: 'word that somebody has left',
    bounce: 'a mail that came back'
  },
  says: {
    page: '{{lines, number}} lines with {{emails, number}} e-mails',
    projects_one: '{{count, number}} project',
    projects_other: '{{count, number}} projects',
    table: '{{rows, number}} rows with {{columns}} columns',
    left: '{{name}} has left',
    leftUnknown: 'Somebody has left',
    leftFor: '{{name}} has left. New contact: {{other}}'
  },
  do: {
    page: 'Read the page',
    projects: 'Read the projects',
    mail: 'Read the mail',
    table: 'Read the cells',
    signature: 'Create the person',
    departure: 'Change the role',
    bounce_one: 'Mark the address as bounced',
    bounce_other: 'Mark {{count}} addresses as bounced'
  },
  bounced_one: '{{count}} address has been marked as bounced.',
  bounced_other: '{{count}} addresses have been marked as bounced.',
  notKnown: 'Nobody in the card index has that address.',
  noRole: 'Kartotek does not know who has left. Find the person, and end the role on the card.',
  whichRole: 'Which role has ended?'
} as const satisfies Same<typeof daPaste>
