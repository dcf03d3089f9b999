import * as z from 'zod'
import { Day } from './common.ts'

/** How exactly a time is known. A season is as exact as a quarter. */
export const PeriodPrecision = z.enum(['day', 'month', 'quarter', 'year', 'unknown'])
export type PeriodPrecision = z.infer<typeof PeriodPrecision>

/** A time as it was read out of a text: first and last day; null is open to that side. */
export const FuzzyPeriod = z.object({
  from: Day.nullable(),
  to: Day.nullable(),
  precision: PeriodPrecision,
  /** The text says that it has been, or may be, made longer. */
  isExtended: z.boolean()
})
export type FuzzyPeriod = z.infer<typeof FuzzyPeriod>
