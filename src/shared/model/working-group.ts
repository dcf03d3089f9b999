import * as z from 'zod'
import { Day, Id } from './common.ts'
import { DraftCustom } from './draft-details.ts'
import { CustomValue } from './record-parts.ts'

export const groupStatuses = ['active', 'paused', 'closed'] as const
export const GroupStatus = z.enum(groupStatuses)
export type GroupStatus = z.infer<typeof GroupStatus>

/** In the order in which they are named. */
export const seatFunctions = ['chair', 'deputy', 'member', 'substitute', 'secretary'] as const
export const SeatFunction = z.enum(seatFunctions)
export type SeatFunction = z.infer<typeof SeatFunction>

/** left: whoever sits there no longer has the role at the organisation that the seat belongs to. */
export const SeatState = z.enum(['sitting', 'left', 'vacant', 'coming', 'ended'])
export type SeatState = z.infer<typeof SeatState>

const facts = {
  id: Id,
  version: z.number().int(),
  name: z.string(),
  mandate: z.string(),
  status: GroupStatus,
  fromOn: Day.nullable(),
  toOn: Day.nullable()
}

export const WorkingGroupRow = z.object({
  ...facts,
  /** Who leads it now. */
  chairs: z.array(z.object({ personId: Id, name: z.string() })),
  counts: z.object({
    /** Not ended. */
    seats: z.number().int(),
    vacant: z.number().int(),
    /** Of somebody who has left the organisation. */
    left: z.number().int(),
    organisations: z.number().int()
  })
})
export type WorkingGroupRow = z.infer<typeof WorkingGroupRow>

export const groupColumns = [
  'name',
  'state',
  'chairs',
  'members',
  'seats',
  'vacant',
  'partners',
  'mandate',
  'fromOn',
  'toOn',
  'tags',
  'note',
  'lastActivity',
  'created',
  'changed'
] as const
/** What the table can be grouped by. */
export const groupGroups = ['state', 'chairs'] as const

/** A row of the table Arbejdsgrupper. Names of several stand in one text, parted by ", ". */
export const GroupCard = z.object({
  id: Id,
  name: z.string(),
  status: GroupStatus,
  mandate: z.string(),
  note: z.string(),
  fromOn: Day.nullable(),
  toOn: Day.nullable(),
  /** Who leads it and who sits in it today. */
  chairs: z.string(),
  members: z.string(),
  /** Not ended. */
  seats: z.number().int(),
  /** Of them, those that nobody sits on, and of somebody who has left the organisation. */
  vacant: z.number().int(),
  organisations: z.string(),
  organisationCount: z.number().int(),
  tags: z.array(z.string()),
  lastActivityAt: z.string().nullable(),
  createdAt: z.string(),
  changedAt: z.string(),
  /** Fields of the user's own, by their ids, as they are kept. */
  customs: z.record(Id, z.string())
})
export type GroupCard = z.infer<typeof GroupCard>

/** A seat belongs to an organisation; whoever sits on it may be followed by another. Without an organisation it is the person's own. */
export const Seat = z.object({
  id: Id,
  version: z.number().int(),
  organisationId: Id.nullable(),
  organisationName: z.string(),
  personId: Id.nullable(),
  personName: z.string(),
  title: z.string(),
  function: SeatFunction,
  fromOn: Day.nullable(),
  toOn: Day.nullable(),
  note: z.string(),
  state: SeatState,
  /** Who of the same organisation could follow: whoever followed in the role, else the one who is written to. */
  proposal: z.object({ personId: Id, name: z.string() }).nullable()
})
export type Seat = z.infer<typeof Seat>

export const WorkingGroup = WorkingGroupRow.extend({
  note: z.string(),
  tags: z.array(z.string()),
  customs: z.array(CustomValue),
  seats: z.array(Seat),
  deletedAt: z.string().nullable()
})
export type WorkingGroup = z.infer<typeof WorkingGroup>

const text = z.string().trim().max(64_000)
export const GroupPatch = z
  .object({
    name: z.string().trim().min(1).max(300),
    mandate: text,
    note: text,
    status: GroupStatus,
    fromOn: Day.nullable(),
    toOn: Day.nullable(),
    tags: z.array(z.string().min(1).max(60)),
    /** By label; an empty value is taken away, fields that are not named stay as they are. */
    customs: z.array(DraftCustom)
  })
  .partial()
export type GroupPatch = z.infer<typeof GroupPatch>

export const SeatPatch = z
  .object({
    organisationId: Id.nullable(),
    /** Null is vacant. */
    personId: Id.nullable(),
    function: SeatFunction,
    fromOn: Day.nullable(),
    toOn: Day.nullable(),
    note: z.string().trim().max(2000)
  })
  .partial()
export type SeatPatch = z.infer<typeof SeatPatch>
