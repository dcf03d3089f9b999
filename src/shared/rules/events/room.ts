import type { EventCounts, ParticipantStatus } from '../../model/event.ts'

interface Answered {
  readonly id: string
  readonly status: ParticipantStatus
  readonly respondedAt: string | null
}

/**
 * Who of those who accepted finds no room, in the order in which they get a place when one is free: whoever answered first comes first.
 * Nobody is turned away who was there.
 */
export function waitingList(participants: readonly Answered[], capacity: number | null): string[] {
  if (capacity === null) return []
  const attended = participants.filter(({ status }) => status === 'attended').length
  const coming = participants
    .filter(({ status }) => status === 'accepted')
    .toSorted((one, other) => compare(one.respondedAt ?? '', other.respondedAt ?? '') || compare(one.id, other.id))
  return coming.slice(Math.max(0, capacity - attended)).map(({ id }) => id)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** How many there are of each status, and how many of them wait for room. */
export function countParticipants(participants: readonly Answered[], capacity: number | null): EventCounts {
  const of = (wanted: ParticipantStatus) => participants.filter(({ status }) => status === wanted).length
  return {
    all: participants.length,
    listed: of('listed'),
    invited: of('invited'),
    accepted: of('accepted'),
    declined: of('declined'),
    maybe: of('maybe'),
    attended: of('attended'),
    'no-show': of('no-show'),
    waiting: waitingList(participants, capacity).length
  }
}

interface Times {
  readonly startsAt: string
  readonly endsAt: string | null
  readonly signupDeadline: string | null
}

/** The field of the time that cannot be: an end before the beginning, an answer wanted after it is over. */
export function wrongTime({ startsAt, endsAt, signupDeadline }: Times): 'endsAt' | 'signupDeadline' | undefined {
  if (endsAt !== null && endsAt < startsAt) return 'endsAt'
  return signupDeadline !== null && signupDeadline > (endsAt ?? startsAt) ? 'signupDeadline' : undefined
}
