import type { cadence as da } from '../da/cadence.ts'
import type { Same } from '../messages.ts'

/** How often there should be a dialogue with a partner. */
export const cadence = {
  title: 'Rhythm',
  note: 'At most this many days should pass between two dialogues. A partner can have a rhythm of its own.',
  days: 'Rhythm in days',
  every_one: 'every day',
  every_other: 'every {{count, number}} days',
  ofType_one: 'every day, as its type',
  ofType_other: 'every {{count, number}} days, as its type',
  none: 'no rhythm',
  wrong: 'Write a number of days, or leave the field empty.',
  over_one: '{{count, number}} day over',
  over_other: '{{count, number}} days over',
  state: { ok: 'in rhythm', due: 'due soon', overdue: 'overdue', losing: 'losing touch', unknown: 'unknown' }
} as const satisfies Same<typeof da>
