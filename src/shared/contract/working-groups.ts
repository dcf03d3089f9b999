import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Day, Id, Written } from '../model/common.ts'
import {
  GroupCard,
  GroupPatch,
  groupColumns,
  groupGroups,
  SeatFunction,
  SeatPatch,
  SeatState,
  WorkingGroup,
  WorkingGroupRow
} from '../model/working-group.ts'
import { cardTable } from './card-table.ts'

const Ids = z.array(Id).min(1).max(10_000)

/** Working groups: what they are for, and who sits in them for whom. */
export const workingGroups = {
  ...cardTable(GroupCard, groupColumns, groupGroups),
  /** By name, those that are closed last; with a day as they were when it ended. */
  all: oc.input(z.object({ asOf: Day.optional() }).default({})).output(z.array(WorkingGroupRow)),
  /** Its seats: chairs first, ended ones last. */
  get: oc.input(z.object({ id: Id, asOf: Day.optional() })).output(WorkingGroup),
  /** Throws period.ends-early. */
  create: oc.input(GroupPatch.required({ name: true })).output(Created),
  update: oc.input(z.object({ id: Id, version: z.number().int(), patch: GroupPatch })).output(Written),
  remove: oc.input(z.object({ ids: Ids })).output(Written),
  /** Of an organisation, a person, or both; without a person it is vacant. Throws input.invalid without either. */
  addSeat: oc.input(SeatPatch.extend({ groupId: Id })).output(Created),
  /** Changes what is wrong about a seat; whoever comes after somebody follows by succeed. */
  updateSeat: oc.input(z.object({ id: Id, version: z.number().int(), patch: SeatPatch })).output(Written),
  /** Ends the seat of whoever sits on it the day before, and gives it to another; to nobody, it stands vacant. */
  succeed: oc.input(z.object({ id: Id, version: z.number().int(), on: Day, personId: Id.nullable() })).output(Written),
  removeSeats: oc.input(z.object({ ids: Ids })).output(Written),
  /** The seats of a person or of an organisation, those that have ended last. */
  of: oc.input(z.object({ type: z.enum(['person', 'organisation']), id: Id })).output(
    z.array(
      z.object({
        seatId: Id,
        groupId: Id,
        groupName: z.string(),
        function: SeatFunction,
        state: SeatState,
        personName: z.string(),
        organisationName: z.string(),
        fromOn: Day.nullable(),
        toOn: Day.nullable()
      })
    )
  )
}
