import type { TimelineEntry, TimelineKind } from '#shared/model/outreach.ts'

/** An entry of a timeline before its details are read. */
export interface EntryKey {
  type: TimelineEntry['type']
  /** Of the activity, the mailing or the change set. */
  id: string
  at: string
}

/** Which part of a timeline is asked for. */
export interface TimelineWindow {
  kinds?: readonly TimelineKind[] | undefined
  /** Only what was said from one day until before another. */
  from?: string | undefined
  until?: string | undefined
  offset: number
  limit: number
}
