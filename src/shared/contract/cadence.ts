import { oc } from '@orpc/contract'
import * as z from 'zod'
import { CadenceDays, LatePartner, PartnerCadence, TypeCadence } from '../model/cadence.ts'
import { Id, Written } from '../model/common.ts'

/** Rhythm: how many days there should be at most between two dialogues with a partner. */
export const cadence = {
  /** Of every type of organisation. */
  types: oc.output(z.array(TypeCadence)),
  setType: oc.input(TypeCadence).output(Written),
  of: oc.input(z.object({ partnerId: Id })).output(PartnerCadence),
  /** Null: that of its type holds again. */
  setPartner: oc.input(z.object({ partnerId: Id, days: CadenceDays.nullable() })).output(Written),
  /** Partners that are over their rhythm, the worst first; none that have left. */
  late: oc
    .input(z.object({ limit: z.number().int().min(1).max(500).default(20) }).default({ limit: 20 }))
    .output(z.object({ total: z.number().int(), rows: z.array(LatePartner) }))
}
