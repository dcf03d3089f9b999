import * as z from 'zod'
import { Day } from './common.ts'

export const periodLengths = ['month', 'quarter', 'year'] as const
export const PeriodLength = z.enum(periodLengths)
export type PeriodLength = z.infer<typeof PeriodLength>

/** What there was of contact in a month, a quarter or a year. */
export const ContactPeriod = z.object({
  /** The first day. */
  from: Day,
  calls: z.number().int(),
  mails: z.number().int(),
  meetings: z.number().int()
})
export type ContactPeriod = z.infer<typeof ContactPeriod>
