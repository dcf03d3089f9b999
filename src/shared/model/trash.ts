import * as z from 'zod'
import { CardKind } from './card-kind.ts'
import { Id } from './common.ts'

/** So many days something lies in the trash before it goes for good. */
export const trashDays = 30

/** What can lie in the trash, by the name of its table. */
export const TrashKey = z.object({
  entity: z.enum([...CardKind.options, 'list', 'template', 'activity', 'sign_on', 'verification', 'annual_account']),
  id: Id
})
export type TrashKey = z.infer<typeof TrashKey>

export const TrashRow = TrashKey.extend({
  name: z.string(),
  /** When it was deleted, UTC. */
  at: z.string(),
  /** How many days are left before it goes for good. */
  daysLeft: z.number().int(),
  /** Who sat at the window; empty where nobody knows. */
  by: z.string(),
  /** The partner that a person was deleted with; empty for all others. */
  withPartner: z.string()
})
export type TrashRow = z.infer<typeof TrashRow>
