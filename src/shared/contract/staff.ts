import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Day, Id, Written } from '../model/common.ts'
import { NewStaff, Staff, StaffPatch } from '../model/staff.ts'

const Handed = Written.extend({ partners: z.number().int(), followUps: z.number().int() })

/** Who works with the card file, and who of them sits at this window. */
export const staff = {
  /** Those who are here, then those who have left; each in the order in which they came. */
  list: oc.output(z.array(Staff)),
  /** From now on this machine writes in the name of somebody else. Throws record.not-found for who is not here. */
  sit: oc.input(z.object({ id: Id })).output(z.object({ id: Id })),
  /** Throws record.duplicate where somebody is called so. */
  create: oc.input(NewStaff).output(Created),
  update: oc.input(z.object({ id: Id, version: z.number().int(), patch: StaffPatch })).output(Written),
  /** All that one answers for is another's, or nobody's. */
  handOver: oc.input(z.object({ id: Id, toId: Id.nullable() })).output(Handed),
  /** The last day of somebody; what they answer for goes to another or stays. Throws staff.last for the only one who is here. */
  leave: oc.input(z.object({ id: Id, on: Day, toId: Id.nullable() })).output(Handed),
  /** Here again. */
  comeBack: oc.input(z.object({ id: Id })).output(Written),
  /** Only who has done nothing yet. Throws record.still-referenced, staff.last. */
  remove: oc.input(z.object({ id: Id })).output(Written)
}
