import * as z from 'zod'
import { MailPurpose } from './common.ts'
import { Filter } from './filter.ts'
import { Language } from './language.ts'

/** What the public list of partners holds. */
export const DirectoryOptions = z.object({
  /** Which partners; without it those that are active. */
  query: z.string().max(2000).default(''),
  filter: Filter.optional(),
  statements: z.boolean().default(true),
  people: z.enum(['all', 'primary', 'none']).default('all'),
  emails: z.boolean().default(true),
  phones: z.boolean().default(true),
  /** Whoever said no to it stays out. */
  purpose: MailPurpose.default('newsletter'),
  language: Language.optional()
})
export type DirectoryOptions = z.output<typeof DirectoryOptions>
