import * as z from 'zod'

/** The two languages of the program, its letters and its people. */
export const Language = z.enum(['da', 'en'])
export type Language = z.infer<typeof Language>
