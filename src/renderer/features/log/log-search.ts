import { type FollowUpGroup, followUpGroups } from '#shared/model/follow-up.ts'

/** What of the address of the log is the group of promises to begin with; without one it is the most pressing. */
export function logSearch({ due }: Record<string, unknown>): { due?: FollowUpGroup } {
  const group = followUpGroups.find((each) => each === due)
  return group ? { due: group } : {}
}
