import * as z from 'zod'
import { Id } from './common.ts'
import { MembershipStatus } from './membership.ts'
import { OrganisationType } from './organisation-type.ts'
import { HitKind } from './working.ts'

/** Why something was found whose name does not say it. */
const FoundBy = z.enum(['former-name', 'old-address', 'address', 'spelling'])

export const Hit = z.object({
  kind: HitKind,
  id: Id,
  /** The name; of a note, a statement or a quotation, the words around what was found. */
  title: z.string(),
  /** What parts it from others of the name. */
  subtitle: z.string(),
  /** The subtitle is of a role that has ended. */
  past: z.boolean(),
  partner: z.object({ type: OrganisationType.nullable(), status: MembershipStatus.nullable(), since: z.string().nullable() }).nullable(),
  /** The parts of the title that were found, as UTF-16 offsets: from, to. */
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
  why: z.object({ by: FoundBy, text: z.string() }).nullable(),
  /** When it was said. */
  on: z.string().nullable(),
  /** The card that a note, a statement or a quotation is on, and the table of a view. */
  of: z.object({ kind: z.enum(['person', 'partner', 'project', 'group', 'event', 'initiative']), id: Id.nullable() }).nullable()
})
export type Hit = z.infer<typeof Hit>
