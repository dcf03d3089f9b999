import * as z from 'zod'
import { labelSheetCodes } from '../rules/label-sheets.ts'

/** What is printed of persons without a letter. */
export const printKinds = ['labels', 'badges', 'call-sheet'] as const
export const PrintKind = z.enum(printKinds)
export type PrintKind = z.infer<typeof PrintKind>

const Millimetres = z.number().min(-5).max(5)

export const usualLabels = { sheet: 'L7160', startAt: 1, offset: { x: 0, y: 0 } } as const

/** Which sheet lies in the printer, where its first free label is, and what the printer is off by, in millimetres. */
export const LabelOptions = z.object({
  sheet: z.enum(labelSheetCodes).default(usualLabels.sheet),
  startAt: z.number().int().min(1).max(65).default(usualLabels.startAt),
  offset: z.object({ x: Millimetres, y: Millimetres }).default(usualLabels.offset)
})
export type LabelOptions = z.infer<typeof LabelOptions>

/** A file that was written; the id is how it is opened. */
export const PrintedFile = z.object({ id: z.string(), path: z.string() })
export type PrintedFile = z.infer<typeof PrintedFile>

/** Opened by the program of the system, or else its bytes. */
export const OpenedFile = z.discriminatedUnion('opened', [
  z.object({ opened: z.literal(true) }),
  z.object({ opened: z.literal(false), name: z.string(), mime: z.string(), base64: z.string() })
])
export type OpenedFile = z.infer<typeof OpenedFile>
