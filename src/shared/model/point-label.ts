import * as z from 'zod'

/** What an address or number is for. */
export const pointLabels = ['work', 'mobile', 'direct', 'switchboard', 'private', 'function'] as const
export const PointLabel = z.enum(pointLabels)
export type PointLabel = z.infer<typeof PointLabel>
