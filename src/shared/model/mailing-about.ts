import * as z from 'zod'
import { Id } from './common.ts'

/** The round that a mailing is about: what is sent makes its rows asked, or reminded. */
export const MailingAbout = z.object({ type: z.enum(['sign_on', 'verification']), id: Id })
export type MailingAbout = z.infer<typeof MailingAbout>
