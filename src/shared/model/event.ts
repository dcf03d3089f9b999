import * as z from 'zod'
import { Id } from './common.ts'
import { DraftCustom } from './draft-details.ts'
import { CustomValue } from './record-parts.ts'

export const eventKinds = ['partner-meeting', 'morning-talk', 'seminar', 'conference', 'board', 'other'] as const
export const EventKind = z.enum(eventKinds)
export type EventKind = z.infer<typeof EventKind>

export const eventStatuses = ['planned', 'held', 'cancelled'] as const
export const EventStatus = z.enum(eventStatuses)
export type EventStatus = z.infer<typeof EventStatus>

export const participantStatuses = ['listed', 'invited', 'accepted', 'declined', 'maybe', 'attended', 'no-show'] as const
export const ParticipantStatus = z.enum(participantStatuses)
export type ParticipantStatus = z.infer<typeof ParticipantStatus>

/** What is noted of somebody by hand; listed takes an answer back from who was never invited. */
export const participantAnswers = ['accepted', 'declined', 'maybe', 'attended', 'no-show'] as const
export const ParticipantAnswer = ParticipantStatus.extract(participantAnswers)
export type ParticipantAnswer = z.infer<typeof ParticipantAnswer>

export const EventCounts = z.object({
  all: z.number().int(),
  listed: z.number().int(),
  /** Invited, and silent. */
  invited: z.number().int(),
  accepted: z.number().int(),
  declined: z.number().int(),
  maybe: z.number().int(),
  attended: z.number().int(),
  'no-show': z.number().int(),
  /** Of those who accepted: for whom there is no room. */
  waiting: z.number().int()
})
export type EventCounts = z.infer<typeof EventCounts>

/** Something that partners meet for. Instants are UTC, to the minute. */
export const EventRow = z.object({
  id: Id,
  version: z.number().int(),
  kind: EventKind,
  title: z.string(),
  startsAt: z.string(),
  endsAt: z.string().nullable(),
  place: z.string(),
  link: z.string(),
  signupDeadline: z.string().nullable(),
  capacity: z.number().int().nullable(),
  status: EventStatus,
  workingGroup: z.object({ id: Id, name: z.string() }).nullable(),
  project: z.object({ id: Id, name: z.string() }).nullable(),
  counts: EventCounts
})
export type EventRow = z.infer<typeof EventRow>

export const eventColumns = [
  'name',
  'startsAt',
  'kind',
  'state',
  'place',
  'coming',
  'answers',
  'capacity',
  'deadline',
  'group',
  'project',
  'link',
  'description',
  'tags',
  'lastActivity',
  'created',
  'changed'
] as const
/** What the table can be grouped by; events by the year in which they begin. */
export const eventGroups = ['kind', 'state', 'startsAt', 'place', 'group', 'project'] as const

/** A row of the table Arrangementer. */
export const EventCard = z.object({
  id: Id,
  /** The title. */
  name: z.string(),
  kind: EventKind,
  status: EventStatus,
  startsAt: z.string(),
  endsAt: z.string().nullable(),
  place: z.string(),
  link: z.string(),
  description: z.string(),
  signupDeadline: z.string().nullable(),
  capacity: z.number().int().nullable(),
  /** Accepted, or was there. */
  coming: z.number().int(),
  answered: z.number().int(),
  /** Everybody who is on it. */
  all: z.number().int(),
  group: z.string(),
  project: z.string(),
  tags: z.array(z.string()),
  lastActivityAt: z.string().nullable(),
  createdAt: z.string(),
  changedAt: z.string(),
  /** Fields of the user's own, by their ids, as they are kept. */
  customs: z.record(Id, z.string())
})
export type EventCard = z.infer<typeof EventCard>

/** A person, or an organisation that has not said who comes. */
export const EventParticipant = z.object({
  id: Id,
  version: z.number().int(),
  personId: Id.nullable(),
  organisationId: Id.nullable(),
  name: z.string(),
  organisationName: z.string(),
  title: z.string(),
  status: ParticipantStatus,
  note: z.string(),
  invitedAt: z.string().nullable(),
  respondedAt: z.string().nullable(),
  /** When a letter about it last went out to them. */
  writtenAt: z.string().nullable(),
  /** Accepted when there was no room any more; the first of them gets the next free place. */
  isWaiting: z.boolean()
})
export type EventParticipant = z.infer<typeof EventParticipant>

export const Event = EventRow.extend({
  description: z.string(),
  tags: z.array(z.string()),
  customs: z.array(CustomValue),
  participants: z.array(EventParticipant),
  /** The entry of the log that tells who was there. */
  activityId: Id.nullable(),
  deletedAt: z.string().nullable()
})
export type Event = z.infer<typeof Event>

const instant = z.iso.datetime()
const line = z.string().trim().max(300)

export const EventPatch = z
  .object({
    kind: EventKind,
    title: line.min(1),
    startsAt: instant,
    endsAt: instant.nullable(),
    place: line,
    link: z.string().trim().max(2000),
    description: z.string().trim().max(64_000),
    signupDeadline: instant.nullable(),
    capacity: z.number().int().min(1).max(1_000_000).nullable(),
    status: EventStatus,
    workingGroupId: Id.nullable(),
    projectId: Id.nullable(),
    tags: z.array(z.string().min(1).max(60)),
    /** By label; an empty value is taken away, fields that are not named stay as they are. */
    customs: z.array(DraftCustom)
  })
  .partial()
export type EventPatch = z.infer<typeof EventPatch>
