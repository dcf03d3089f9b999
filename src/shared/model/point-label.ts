import * as z from 'zod'

/** What an address or number is for. */
export const PointLabel = z.enum(['work', 'mobile', 'direct', 'switchboard', 'private', 'function'])
export type PointLabel = z.infer<typeof PointLabel>
