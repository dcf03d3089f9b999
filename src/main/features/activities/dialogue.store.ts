import type { Connection } from '#main/foundation/db/connection.ts'
import type { Condition } from '#main/foundation/db/full-text.ts'
import { localDayOf } from '#main/foundation/db/local-day.ts'
import type { DerivedValues, Row, RowRef } from '#main/foundation/tables.ts'

const everyReply: ReadonlySet<string> = new Set(['email', 'letter', 'sms', 'other'])

/**
 * Whether an activity went both ways: a call that was answered, a meeting, a visit, a reply; what was said of it by hand wins. What is
 * sent to many never is.
 */
function isDialogue({ kind, direction, outcome, two_way }: Row<'activity'>): boolean {
  if (two_way !== null) return two_way === 1
  if (kind === 'call') return outcome === 'reached'
  if (everyReply.has(kind)) return direction === 'in' || outcome === 'replied'
  return kind === 'meeting' || kind === 'visit'
}

/** What an activity means for who took part: an outreach of ours, a dialogue, both or nothing. Who was only mentioned took no part. */
export function partyDates(party: Row<'activity_party'>, db: Connection): DerivedValues {
  const activity = db.row<Row<'activity'>>('select * from activity where id=?', party.activity_id)
  const at = activity && activity.deleted_at === null ? (sentAt(db, activity, party) ?? activity.occurred_at) : null
  return {
    derived_outreach_at: at !== null && activity?.direction === 'out' && party.role !== 'mentioned' ? at : null,
    derived_dialogue_at: at !== null && activity && isDialogue(activity) && party.role === 'with' ? at : null
  }
}

/** When the mail server took the letter for somebody: a mailing may go out over days. */
const sentAt = (db: Connection, { mailing_id: mailingId }: Row<'activity'>, { person_id: personId }: Row<'activity_party'>) =>
  mailingId === null
    ? undefined
    : db.value<string>(
        `select r.at from mailing_recipient r join mailing m on m.id = r.mailing_id and m.mode = 'smtp'
         where r.mailing_id=? and r.person_id=? and r.at is not null`,
        mailingId,
        personId
      )

/** Whose dates follow from an activity. */
export const partiesOf = (activity: Row<'activity'>, db: Connection): RowRef[] =>
  db.column<string>('select id from activity_party where activity_id=?', activity.id).map((id) => ({ table: 'activity_party', id }))

const ofOwner = { person: 'person_id', organisation: 'organisation_id' } as const
type Owner = keyof typeof ofOwner

const lastSql = (column: 'derived_outreach_at' | 'derived_dialogue_at') => (owner: Owner, alias: string) =>
  `(select max(y.${column}) from activity_party y where y.${ofOwner[owner]} = ${alias}.id and y.${column} is not null)`

/** When something of ours was last sent or said to the person or partner that an alias stands for. */
export const lastOutreachSql = lastSql('derived_outreach_at')

/** When there was last a dialogue with the person or partner that an alias stands for; of a partner also with its people while they were there. */
export const lastDialogueSql = lastSql('derived_dialogue_at')

/** The query for when there was last a dialogue with each person or partner with whom there was one: rowid and instant. */
export const lastDialogues = (owner: Owner): Condition => ({
  sql: `select s.seq, l.at from (select y.${ofOwner[owner]} as id, max(y.derived_dialogue_at) as at from activity_party y
    where y.derived_dialogue_at is not null and y.${ofOwner[owner]} is not null group by 1) l cross join ${owner} s on s.id = l.id`,
  parameters: []
})

/** The day of the first activity: of what was before, the log knows nothing. Null while the log is empty. */
export const logSince = (db: Connection): string | null =>
  db.value<string>(`select ${localDayOf('min(occurred_at)')} from activity where deleted_at is null`) ?? null

interface ContactDates {
  lastOutreachAt: string | null
  lastDialogueAt: string | null
}

/** Both dates of one person or partner. */
export const contactDates = (db: Connection, owner: Owner, id: string): ContactDates =>
  db.row<ContactDates>(
    `select ${lastOutreachSql(owner, 's')} as lastOutreachAt, ${lastDialogueSql(owner, 's')} as lastDialogueAt from (select ? as id) s`,
    id
  ) ?? { lastOutreachAt: null, lastDialogueAt: null }

/** What was last talked about with one person or partner, and who of us did. */
export const lastDialogue = (
  db: Connection,
  owner: Owner,
  id: string
): { at: string; kind: string; by: string; subject: string; body: string } | undefined =>
  db.row(
    `select a.occurred_at as at, a.kind, coalesce(w.name, '') as "by", a.subject, a.body
     from activity_party y join activity a on a.id = y.activity_id left join staff w on w.id = a.author_id
     where y.${ofOwner[owner]} = ? and y.derived_dialogue_at is not null order by y.derived_dialogue_at desc, y.seq desc limit 1`,
    id
  )
