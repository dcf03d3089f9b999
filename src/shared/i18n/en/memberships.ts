import type { memberships as da } from '../da/memberships.ts'
import type { Same } from '../messages.ts'

export const memberships = {
  title: 'Membership',
  none: 'Has not been in the alliance.',
  unknown: 'unknown',
  unread: 'The date cannot be read and stands as text: it does not count where time is reckoned.',
  addPeriod: 'Add period',
  addTitle: 'Time in the alliance',
  editTitle: 'Correct the period',
  removed: 'The period is deleted.',
  joined: 'Since',
  joinedNote: 'For example 2019, autumn 2021 or 1 March 2020; empty: we do not know',
  leftOn: 'Left',
  leftOnNote: 'empty: still a member; a day to come: a member until then',
  kind: 'As',
  status: 'Membership',
  statusNote: 'Holds as long as the partner is in.',
  join: { title_one: 'Becomes a partner', title_other: '{{count, number}} become partners', save: 'Make partner' },
  leave: {
    title_one: 'Leaves the alliance',
    title_other: '{{count, number}} leave the alliance',
    on: 'Leaves on',
    reason: 'Why',
    ahead_one: 'The partner is in until {{day}} and leaves by itself on that day. What you tick is closed now.',
    ahead_other: 'The partners are in until {{day}} and leave by themselves on that day. What you tick is closed now.',
    save: 'Note that it leaves'
  },
  close: {
    'sign-on': 'Take off sign-on rounds',
    verification: 'Take off rounds “Is this still right?”',
    seat: 'End seats in working groups',
    event: 'Take off coming events',
    list: 'Take persons off hand-picked lists',
    'follow-up': 'Drop follow-ups'
  },
  underWayNone: 'Nothing is under way with the partner.',
  more_one: 'and {{count}} more',
  more_other: 'and {{count, number}} more',
  done: {
    join_one: 'Is a partner now.',
    join_other: '{{count, number}} are partners now.',
    leave_one: 'Noted that it left.',
    leave_other: '{{count, number}} are noted as left.',
    leaveLater_one: 'Leaves when the day comes.',
    leaveLater_other: '{{count, number}} leave when the day comes.',
    pause_one: 'Put on pause.',
    pause_other: '{{count, number}} are put on pause.',
    resume_one: 'Back in.',
    resume_other: '{{count, number}} are back in.'
  },
  nothing: 'There was nothing to change.',
  passed_one: '{{count}} was passed over.',
  passed_other: '{{count, number}} were passed over.',
  cli: {
    membership: 'partners over time',
    list: 'show every time in the alliance',
    join: 'become a partner, or come back',
    leave: 'leave the alliance'
  }
} as const satisfies Same<typeof da>
