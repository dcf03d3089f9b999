import * as z from 'zod'
import { CustomColumn, Id } from './common.ts'

/** Facts of a person, a partner, a project or a role whose past can be shown and brought back. */
export const factFields = [
  'honorific',
  'givenName',
  'familyName',
  'language',
  'salutation',
  'notes',
  'email',
  'phone',
  'web',
  'address',
  'tags',
  'name',
  'shortName',
  'type',
  'cvr',
  'status',
  'joined',
  'owner',
  'title',
  'department',
  'from',
  'shortTitle',
  'targetGroup',
  'aim',
  'summary',
  'description',
  'period',
  'outcome',
  'effect',
  'funding',
  'links',
  'alsoKnownAs',
  'focus'
] as const
export const FactField = z.union([z.enum(factFields), CustomColumn])
export type FactField = z.infer<typeof FactField>

/** Whether what was changed is a fact, of the user's own or not. */
export const isFactField = (field: string): field is FactField => field.startsWith('custom:') || factFields.some((fact) => fact === field)

export const factEntities = ['person', 'organisation', 'project', 'role'] as const

/** Which fact of what. */
export const Fact = z.object({ entity: z.enum(factEntities), id: Id, field: FactField })
export type Fact = z.infer<typeof Fact>

/** One change of a fact: codes as they are stored, lists parted by "; ". */
export const FactVersion = z.object({
  changeSet: Id,
  at: z.string(),
  kind: z.enum(['edit', 'bulk', 'import', 'merge', 'undo', 'redo', 'erase']),
  /** Who sat at the window; null where nobody is known. */
  actor: z.string().nullable(),
  /** The page or file that an import read. */
  source: z.string().nullable(),
  old: z.string().nullable(),
  new: z.string().nullable()
})
export type FactVersion = z.infer<typeof FactVersion>
