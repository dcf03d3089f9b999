import type { accounts as da } from '../da/accounts.ts'
import type { Same } from '../messages.ts'

export const accounts = {
  title: 'Annual account',
  heading: 'Annual accounts',
  none: 'None yet.',
  new: 'New annual account',
  newTitle: 'Annual account {{year}}',
  create: 'Make the annual account',
  name: 'Title',
  language: 'Language',
  next: 'Make next year’s account',
  remove: 'Delete the account',
  removed: 'The account is deleted',
  chapters: 'Chapters',
  addText: 'Add words of your own',
  include: 'Include the chapter',
  ownHeading: 'Heading',
  ownText: 'Words of your own (Markdown)',
  up: 'Move {{name}} up',
  down: 'Move {{name}} down',
  removeChapter: 'Take {{name}} out',
  preview: 'Preview',
  leftOut: 'Left out, as there is nothing to tell: {{names}}.',
  pdf: 'Save as PDF',
  html: 'Save as HTML for Word',
  cli: { write: 'write the annual account to a file', out: 'file: .pdf or .html' },
  status: 'Everything is saved as you write',
  kind: {
    milestones: 'Milestones',
    outcomes: 'Results of projects',
    initiatives: 'Joint initiatives',
    statements: 'New statements',
    totals: 'Stated and counted totals',
    text: 'Words of your own'
  },
  initiative: {
    to: 'to {{to}}',
    participants_one: '{{count}} participant',
    participants_other: '{{count, number}} participants',
    undated_one: '{{count}} joint initiative has no date and is not included.',
    undated_other: '{{count, number}} joint initiatives have no date and are not included.'
  },
  totals: {
    noDate: 'no date',
    head: { subject: 'Number of', stated: 'Stated', said: 'When and where', counted: 'In the card index', difference: 'Difference' },
    subject: {
      partners: 'Partners',
      contacts: 'Contact persons',
      projects: 'Projects',
      'working-groups': 'Working groups',
      events: 'Events',
      initiatives: 'Joint initiatives'
    }
  }
} as const satisfies Same<typeof da>
