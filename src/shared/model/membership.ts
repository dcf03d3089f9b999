import * as z from 'zod'

/** Where a partner stands in the alliance. */
export const MembershipStatus = z.enum(['prospect', 'invited', 'pending', 'active', 'paused', 'left'])
export type MembershipStatus = z.infer<typeof MembershipStatus>
