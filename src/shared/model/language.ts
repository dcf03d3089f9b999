import * as z from 'zod'

/** The two languages of the program, its letters and its people. */
export const languages = ['da', 'en'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>
