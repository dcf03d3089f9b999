import * as z from 'zod'
import { Day, Id } from './common.ts'

/** What a partner should have, the gravest first. */
export const coveragePoints = ['primary', 'dialogue', 'backup', 'statement', 'verified', 'followUp', 'project'] as const
export const CoveragePoint = z.enum(coveragePoints)
export type CoveragePoint = z.infer<typeof CoveragePoint>

/** Unknown: the log has not run for long enough to tell, or the card file keeps no projects. */
export const CoverageState = z.enum(['ok', 'missing', 'old', 'unknown'])
export type CoverageState = z.infer<typeof CoverageState>

export const PartnerCoverage = z.object({
  partnerId: Id,
  name: z.string(),
  points: z.record(CoveragePoint, CoverageState),
  lastDialogueOn: Day.nullable(),
  /** One contact person, without a phone number, with whom there has been no dialogue for a year. */
  isSinglePoint: z.boolean()
})
export type PartnerCoverage = z.infer<typeof PartnerCoverage>
