import * as z from 'zod'
import { Id } from './common.ts'

/** The round or event that a mailing is about: what is sent makes its rows asked, reminded or invited. */
export const MailingAbout = z.object({ type: z.enum(['sign_on', 'verification', 'event']), id: Id })
export type MailingAbout = z.infer<typeof MailingAbout>
