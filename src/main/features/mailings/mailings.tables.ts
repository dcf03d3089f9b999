import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

// what lies outside the card file cannot be taken back: drafts are thrown away instead, and what is sent is sent
const frozen: Readonly<Record<string, string>> = {
  rendered: 'mailing-written',
  written: 'mailing-written',
  running: 'mailing-sent',
  paused: 'mailing-sent',
  sending: 'mailing-sent',
  unknown: 'mailing-sent',
  failed: 'mailing-sent',
  done: 'mailing-sent',
  sent: 'mailing-sent'
}

export const mailingTables = [
  table('mailing', {
    topic: 'mailings',
    derive: (row) => ({ sort_key: sortKey(row.name), search_text: fold(row.name) }),
    frozen: (row) => frozen[row.status]
  }),
  table('mailing_recipient', {
    topic: 'mailings',
    partOf: (row) => ({ table: 'mailing', id: row.mailing_id }),
    // that the person was merged into another changes nothing of what was written
    frozen: (row, _db, columns) => (columns?.every((column) => column.endsWith('_id')) ? undefined : frozen[row.state])
  }),
  // files outside are not taken back: what is told of them stays
  table('written_file', { topic: 'mailings', history: false })
]
