import * as z from 'zod'
import { Id } from './common.ts'

/** The names of the colours; what they look like is the window's. None is the empty text. */
export const tagColours = ['', 'grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple'] as const
export const TagColour = z.enum(tagColours)
export type TagColour = z.infer<typeof TagColour>

/** A tag and how many cards have it, without those in the trash. */
export const Tag = z.object({
  id: Id,
  version: z.number().int(),
  name: z.string(),
  colour: TagColour,
  /** What it is put on cards for; may be empty. */
  meaning: z.string(),
  persons: z.number().int(),
  partners: z.number().int()
})
export type Tag = z.infer<typeof Tag>
