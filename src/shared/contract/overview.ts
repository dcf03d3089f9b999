import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Day, Id } from '../model/common.ts'
import { ContactPeriod, PeriodLength } from '../model/contact-period.ts'
import { PartnerCoverage } from '../model/coverage.ts'
import { FollowUp, MailingRow } from '../model/outreach.ts'

/** The first screen. */
export const overview = {
  get: oc
    /** Only promises that somebody of the staff answers for. */
    .input(z.object({ ownerId: Id.optional() }).default({}))
    .output(
      z.object({
        partners: z.number().int(),
        persons: z.number().int(),
        /** The most pressing of what is promised within a week. */
        followUps: z.array(FollowUp),
        /** Written and not yet said to be sent. */
        written: z.array(MailingRow),
        recent: z.array(MailingRow)
      })
    ),
  /** What each active partner has and lacks, most at risk first, those at equal risk by name. Total counts all of them, lacking those that lack something. */
  coverage: oc
    .input(z.object({ limit: z.number().int().min(1).max(1000).default(8) }))
    .output(z.object({ total: z.number().int(), lacking: z.number().int(), rows: z.array(PartnerCoverage) })),
  /** The same of one partner, whatever its membership. Throws record.not-found. */
  ofPartner: oc.input(z.object({ id: Id })).output(PartnerCoverage),
  /** Calls, mails and meetings of the last year of months, two years of quarters or six years; the oldest first, also those without any. */
  contacts: oc.input(z.object({ per: PeriodLength })).output(z.object({ since: Day.nullable(), periods: z.array(ContactPeriod) }))
}
