import { staffName } from '#main/features/staff/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { Subject, TimelineEntry } from '#shared/model/outreach.ts'
import { changedFields } from './changed-fields.ts'
import type { EntryKey, TimelineWindow } from './entry-key.ts'
import { entryKeys } from './timeline.store.ts'
import {
  aboutRecords,
  activityRecords,
  type MailingRecord,
  type PartyRecord,
  partyRecords,
  rowChanges,
  sentParties,
  sentRecords,
  setRecords,
  writtenParties,
  writtenRecords
} from './timeline-details.store.ts'

const nothing = {
  version: 0,
  subject: '',
  body: '',
  durationMin: null,
  direction: null,
  outcome: null,
  parties: [],
  about: [],
  count: null,
  followUp: null,
  changeSet: null,
  author: '',
  isPinned: false,
  fields: []
}
type Details = Map<string, Omit<TimelineEntry, 'id' | 'type' | 'at'>>

/**
 * What happened with a person or partner, newest first: own activities (of a partner also those of its people while they were
 * there), mailings sent, drafts written and not sent, changes that still hold. Without a subject the log of everyone, without changes.
 */
export function timelineOf(db: Connection, subject: Subject | undefined, window: TimelineWindow) {
  const { total, counts, keys } = entryKeys(db, subject, window)
  const idsOf = (type: EntryKey['type']) => keys.filter((key) => key.type === type).map((key) => key.id)
  const details: Record<EntryKey['type'], Details> = {
    activity: activities(db, idsOf('activity')),
    mailing: mailings(sentRecords(db, idsOf('mailing'), subject), subject ? sentParties(db, idsOf('mailing'), subject) : []),
    draft: mailings(writtenRecords(db, idsOf('draft'), subject), subject ? writtenParties(db, idsOf('draft'), subject) : []),
    change: subject ? changes(db, idsOf('change'), subject) : new Map()
  }
  const entries = keys.flatMap(({ type, id, at }): TimelineEntry[] => {
    const found = details[type].get(id)
    return found ? [{ id, type, at, ...found }] : []
  })
  return { total, counts, entries }
}

function activities(db: Connection, ids: readonly string[]): Details {
  const parties = Map.groupBy(partyRecords(db, ids), (party) => party.entryId)
  const about = Map.groupBy(aboutRecords(db, ids), ({ entryId }) => entryId)
  return new Map(
    activityRecords(db, ids).map(({ id, followUpId, followUpTitle, followUpDue, followUpStatus, isPinned, direction, ...record }) => [
      id,
      {
        ...nothing,
        ...record,
        isPinned: isPinned === 1,
        direction: direction as TimelineEntry['direction'],
        parties: distinct(parties.get(id) ?? []),
        about: (about.get(id) ?? []).map(({ entryId: _entry, ...card }) => card),
        followUp:
          followUpId === null
            ? null
            : { id: followUpId, title: followUpTitle ?? '', dueOn: followUpDue ?? '', status: followUpStatus as 'open' }
      }
    ])
  )
}

/** Somebody with two roles at the time is named once. */
function distinct(parties: readonly PartyRecord[]): TimelineEntry['parties'] {
  const byWhom = new Map<string | null, TimelineEntry['parties'][number]>()
  for (const { personId, partnerId, name } of parties) {
    const whom = personId ?? partnerId
    if (!byWhom.has(whom)) byWhom.set(whom, { personId, partnerId, name })
  }
  return [...byWhom.values()]
}

/** Of everyone nobody is named: the count says it. */
function mailings(records: readonly MailingRecord[], named: readonly PartyRecord[]): Details {
  const parties = Map.groupBy(named, (party) => party.entryId)
  return new Map(
    records.map(({ id, ...record }) => [id, { ...nothing, ...record, kind: 'mailing', parties: distinct(parties.get(id) ?? []) }])
  )
}

function changes(db: Connection, ids: readonly string[], subject: Subject): Details {
  const rows = Map.groupBy(rowChanges(db, ids, subject), (row) => row.setId)
  return new Map(
    setRecords(db, ids).map(({ id, kind, label, author }) => [
      id,
      {
        ...nothing,
        kind,
        subject: label,
        changeSet: id,
        author,
        fields: changedFields(rows.get(id) ?? []).map((change) => withNames(db, change))
      }
    ])
  )
}

/** Who answers for a partner is known by an id. */
const withNames = (db: Connection, change: TimelineEntry['fields'][number]): TimelineEntry['fields'][number] =>
  change.field === 'owner'
    ? { ...change, old: change.old && staffName(db, change.old), new: change.new && staffName(db, change.new) }
    : change
