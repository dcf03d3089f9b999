import { table } from '#main/foundation/tables.ts'
import { fold } from '#shared/rules/fold.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

const itsPerson = (row: { person_id: string }) => ({ table: 'person', id: row.person_id }) as const
const itsOrganisation = (row: { organisation_id: string }) => ({ table: 'organisation', id: row.organisation_id }) as const

export const allianceTables = [
  table('alliance_person', { topic: 'alliance', partOf: itsPerson, dated: { from: 'from_on', later: ['to_on'] } }),
  table('stated_total', { topic: 'alliance' }),
  table('focus_area', {
    topic: 'alliance',
    derive: (row) => ({ sort_key: sortKey(row.name_da), search_text: fold(`${row.name_da} ${row.name_en}`) })
  }),
  table('organisation_focus', { topic: 'partners', partOf: itsOrganisation, dated: { from: 'from_on', later: ['to_on'] } }),
  table('goal', { topic: 'partners', partOf: itsOrganisation, derive: (row) => ({ search_text: fold(row.text) }) }),
  table('quotation', { topic: 'persons', partOf: itsPerson, derive: (row) => ({ search_text: fold(row.text) }) }),
  table('milestone', { topic: 'alliance', derive: (row) => ({ search_text: fold(`${row.title} ${row.note}`) }) })
]
