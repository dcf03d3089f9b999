import * as z from 'zod'
import { cadenceStates } from '../rules/cadence.ts'
import { Id } from './common.ts'
import { OrganisationType } from './organisation-type.ts'

export const CadenceDays = z.number().int().min(1).max(3650)

/** Where a partner stands in its rhythm. */
export const Cadence = z.object({
  days: CadenceDays,
  state: z.enum(cadenceStates),
  /** How far over; 1 is twice as long as it should be. */
  ratio: z.number(),
  /** Since the last dialogue; null where the log knows of none. */
  daysSince: z.number().int().nullable()
})
export type Cadence = z.infer<typeof Cadence>

export const PartnerCadence = z.object({
  /** Null where neither the partner nor its type has a rhythm. */
  cadence: Cadence.nullable(),
  /** The partner's own; null where that of its type holds. */
  ownDays: CadenceDays.nullable(),
  typeDays: CadenceDays.nullable()
})
export type PartnerCadence = z.infer<typeof PartnerCadence>

export const LatePartner = Cadence.extend({ partnerId: Id, name: z.string() })
export type LatePartner = z.infer<typeof LatePartner>

export const TypeCadence = z.object({ type: OrganisationType, days: CadenceDays.nullable() })
