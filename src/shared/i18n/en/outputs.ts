import type { outputs as da } from '../da/outputs.ts'
import type { Same } from '../messages.ts'

export const outputs = {
  open: 'More ways …',
  title: 'More ways',
  write_one: 'Write for {{count, number}}',
  write_other: 'Write for {{count, number}}',
  way: {
    eml: 'Drafts',
    mbox: 'Mailbox (.mbox)',
    zip: 'One file (.zip)',
    csv: 'Table for Word (.csv)',
    xlsx: 'Table for Word (.xlsx)',
    letters: 'Letters on paper',
    labels: 'Labels',
    badges: 'Name badges',
    'call-sheet': 'Call sheet'
  },
  note: {
    mbox: 'All mails in one file that Thunderbird can import.',
    zip: 'All drafts in one file, to be moved to another machine.',
    csv: 'A row for each recipient, with the fields of the letter.',
    xlsx: 'The same as a workbook for Excel and Word.',
    letters: 'A letter for each as a PDF, with an address for a window envelope.',
    labels: 'Postal addresses on sheets, as a PDF.',
    badges: 'Name, title and partner on sheet L4785, as a PDF.',
    'call-sheet': 'Name, phone and last dialogue, with room for notes.'
  },
  done_one: 'The file is written, for {{count, number}}.',
  done_other: 'The file is written, for {{count, number}}.',
  byPost_one: '{{count, number}} without an e-mail that works is included: the letter can go by post.',
  byPost_other: '{{count, number}} without an e-mail that works are included: the letters can go by post.',
  stopped: 'Stopped. Nothing was written.',
  files: 'Files written',
  fileOf_one: '{{way}}, {{count, number}} person:',
  fileOf_other: '{{way}}, {{count, number}} people:',
  own: {
    write: 'Write one to myself',
    done: 'The draft to {{to}} is written.',
    ask: 'Did it open as a draft that you can send?',
    yes: 'Yes',
    no: 'No',
    otherwise: 'Drafts cannot be sent here: take a table for Word under More ways, or copy the addresses for Bcc from the list.'
  },
  next: {
    open: 'Open the next draft',
    more: 'Open the next draft ({{done, number}} of {{total, number}})',
    none: 'There are no more drafts to open.',
    held: '{{name}} was passed over: {{reason}}'
  }
} satisfies Same<typeof da>
