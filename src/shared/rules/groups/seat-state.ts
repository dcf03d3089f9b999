import type { SeatFunction, SeatState } from '../../model/working-group.ts'

interface Sat {
  readonly personId: string | null
  readonly fromOn: string | null
  readonly toOn: string | null
  /** Whether the role in which somebody sits there has ended. */
  readonly hasLeft: boolean
}

/** How a seat stands on a day; its last day counts. */
export function seatState({ personId, fromOn, toOn, hasLeft }: Sat, today: string): SeatState {
  if (toOn !== null && toOn < today) return 'ended'
  if (fromOn !== null && fromOn > today) return 'coming'
  if (personId === null) return 'vacant'
  return hasLeft ? 'left' : 'sitting'
}

const functions: readonly SeatFunction[] = ['chair', 'deputy', 'member', 'substitute', 'secretary']

/** Seats as they are listed: ended ones last, by function, then as they come. */
export const seatOrder = (one: { state: SeatState; function: SeatFunction }, other: { state: SeatState; function: SeatFunction }): number =>
  Number(one.state === 'ended') - Number(other.state === 'ended') || functions.indexOf(one.function) - functions.indexOf(other.function)
