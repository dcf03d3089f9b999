import type { review as da } from '../da/review.ts'
import type { Same } from '../messages.ts'

/** What a review says about rows and fields, in every host. */
export const review = {
  field: {
    match: 'Known already?',
    name: 'Name',
    title: 'Title',
    department: 'Department',
    honorific: 'Title before the name',
    language: 'Language',
    emails: 'E-mail',
    phones: 'Phone',
    urls: 'Web',
    website: 'Web',
    addresses: 'Address',
    note: 'Note',
    tags: 'Tags',
    partner: 'Partner',
    leaves: 'Leaves',
    merged: 'Merged with',
    status: 'Membership',
    statement: 'Statement',
    organisationType: 'Type',
    shortName: 'Short name',
    cvr: 'CVR'
  },
  entity: { partner: 'Partner', person: 'Person' },
  doubt: {
    'same-name': 'Has the name of somebody known',
    several: 'Several fit',
    renamed: 'Possibly renamed',
    merged: 'Possibly merged',
    moved: 'Possibly moved',
    successor: 'Successor or typing error?',
    departed: 'Possibly departed',
    left: 'Possibly left',
    'changed-by-hand': 'Corrected by hand since'
  },
  problem: {
    'row.too-few-cells': 'The row has too few cells',
    'row.too-many-cells': 'The row has too many cells',
    'row.unclosed-quote': 'A quotation mark is not closed',
    'row.stray-quote': 'A quotation mark stands in the wrong place',
    'row.nobody': 'The row has neither a name nor an organisation',
    'cell.too-long': 'The field is too long. It was left out; text in a vCard was cut off',
    'cell.not-a-date': 'Not a date',
    'cell.unknown-value': 'Unknown value',
    'cell.differs': 'Another row says something else about the same',
    'cell.error': 'The cell shows an error',
    'card.broken-line': 'The line cannot be read',
    'card.broken-value': 'The value cannot be read',
    'card.not-closed': 'The card is not closed',
    'card.nobody': 'The card has no name',
    'entry.broken': 'The entry cannot be read',
    'text.replaced': 'Characters that could not be read were replaced'
  },
  report: {
    line: 'Line',
    entity: 'What',
    name: 'Name',
    what: 'Happens',
    field: 'Field',
    old: 'Before',
    new: 'Now',
    taken: 'Taken',
    note: 'Remark',
    yes: 'yes',
    no: 'no'
  }
} as const satisfies Same<typeof da>
