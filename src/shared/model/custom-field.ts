import * as z from 'zod'
import { CardKind } from './card-kind.ts'
import { Id } from './common.ts'
import { CustomFieldType } from './record-parts.ts'

const label = z.string().trim().min(1).max(100)
/** What a choice can be chosen from, in the order it is offered in. */
const options = z.array(z.string().trim().min(1).max(200)).max(500)

/** Kinds of cards that can have fields of the user's own. */
export const FieldEntity = CardKind.extract(['person', 'organisation', 'project'])
export type FieldEntity = z.infer<typeof FieldEntity>

/** A field that the user made. */
export const CustomField = z.object({
  id: Id,
  version: z.number().int(),
  entity: FieldEntity,
  label: z.string(),
  type: CustomFieldType,
  options: z.array(z.string()),
  /** How many records have a value in it. */
  values: z.number().int()
})
export type CustomField = z.infer<typeof CustomField>

export const NewCustomField = z.object({ entity: FieldEntity, label, type: CustomFieldType, options: options.default([]) })

export const CustomFieldPatch = z.object({ label, type: CustomFieldType, options }).partial()
