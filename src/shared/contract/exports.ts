import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import type { CardPlural } from '../model/card-kind.ts'
import { Id, Progress } from '../model/common.ts'
import { Filter } from '../model/filter.ts'

export const ExportFormat = z.enum(['csv', 'xlsx', 'vcard', 'vcard3', 'json'])
export type ExportFormat = z.infer<typeof ExportFormat>

const cardsOf = <What extends CardPlural>(what: What) =>
  z.object({
    what: z.literal(what),
    query: z.string().max(2000).default(''),
    filter: Filter.optional(),
    ids: z.array(Id).max(100_000).optional()
  })

/** What goes out: cards of a kind by a query, by ids, or a list's recipients; whoever must not be written to keeps the mark of it. */
export const Wanted = z.discriminatedUnion('what', [
  cardsOf('persons'),
  cardsOf('partners'),
  cardsOf('projects'),
  cardsOf('workingGroups'),
  cardsOf('events'),
  cardsOf('initiatives'),
  z.object({ what: z.literal('list'), listId: Id })
])
export type Wanted = z.infer<typeof Wanted>

/** Files for other programs. JSON is the canonical dump of everything, whatever is wanted. */
export const exports = {
  /** Progress, and pieces of the file as base64 in their order; the end tells its name, and how many of a list get no letter and are left out. */
  make: oc
    .input(
      z.object({
        as: ExportFormat,
        wanted: Wanted,
        language: z.enum(['da', 'en']).optional(),
        /** Handle of the file that the host writes; without it, a window puts it where its downloads go. */
        place: Id.optional()
      })
    )
    .output(
      eventIterator(
        Progress.extend({ part: z.string().optional() }),
        z.object({ name: z.string(), mime: z.string(), rows: z.number().int(), bytes: z.number().int(), excluded: z.number().int() })
      )
    )
}
