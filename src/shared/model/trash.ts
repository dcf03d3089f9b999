import * as z from 'zod'
import { Id } from './common.ts'

/** What can lie in the trash, by the name of its table. */
export const TrashKey = z.object({ entity: z.enum(['person', 'organisation', 'list', 'template', 'activity']), id: Id })
export type TrashKey = z.infer<typeof TrashKey>

export const TrashRow = TrashKey.extend({
  name: z.string(),
  /** When it was deleted, UTC. */
  at: z.string(),
  /** Who sat at the window; empty where nobody knows. */
  by: z.string(),
  /** The partner that a person was deleted with; empty for all others. */
  withPartner: z.string()
})
export type TrashRow = z.infer<typeof TrashRow>
