import * as z from 'zod'
import { Id } from './common.ts'
import { DraftRef } from './draft-details.ts'

export const customFieldTypes = ['text', 'long-text', 'number', 'date', 'yes-no', 'choice', 'choices', 'url'] as const
export const CustomFieldType = z.enum(customFieldTypes)
export type CustomFieldType = z.infer<typeof CustomFieldType>

/** A value in a field of the user's own, as it is stored; options are those of a choice. */
export const CustomValue = z.object({
  fieldId: Id,
  label: z.string(),
  type: CustomFieldType,
  options: z.array(z.string()),
  value: z.string()
})
export type CustomValue = z.infer<typeof CustomValue>

/** What a source calls the record; source is null for a uid, which is worldwide. */
export const RecordRef = DraftRef.extend({ source: z.string().nullable() })
export type RecordRef = z.infer<typeof RecordRef>

/** A picture without its bytes; size in bytes. */
export const Photo = z.object({ attachmentId: Id, mime: z.string(), size: z.number().int() })
export type Photo = z.infer<typeof Photo>
