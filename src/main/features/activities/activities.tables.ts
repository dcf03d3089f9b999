import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { partiesOf, partyDates } from './dialogue.store.ts'

export const activityTables = [
  table('activity', {
    topic: 'activities',
    searched: true,
    dated: { from: 'occurred_at' },
    deriveLater: (row) => ({ search_text: row.deleted_at === null ? fold(`${row.subject} ${row.body}`) : '' }),
    affects: partiesOf,
    // that letters were sent is a fact outside the card file
    frozen: (row) => (row.mailing_id === null ? undefined : 'mailing-sent')
  }),
  table('activity_party', {
    topic: 'activities',
    partOf: (row) => ({ table: 'activity', id: row.activity_id }),
    dated: { later: ['derived_outreach_at', 'derived_dialogue_at'] },
    deriveLater: partyDates
  }),
  table('activity_link', {
    topic: 'activities',
    partOf: (row) => ({ table: 'activity', id: row.activity_id }),
    pointsTo: { type: 'entity', id: 'entity_id' }
  })
]
