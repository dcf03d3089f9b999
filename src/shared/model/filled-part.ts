import * as z from 'zod'

/** A piece of a text, and where the letter asked for it: part, line and column, as in "body-3-12". */
export const FilledPart = z.object({ text: z.string(), place: z.string().optional() })
export type FilledPart = z.infer<typeof FilledPart>
