import type { roles as da } from '../da/roles.ts'
import type { Same } from '../messages.ts'

/** When somebody stops being a contact person, or does not quite: leave, a new partner, a new title. */
export const roles = {
  title: '{{name}} as a contact person',
  open: 'Leaves, on leave, moves …',
  question: 'What happened?',
  what: { stopped: 'Left', away: 'On leave', moved: 'Moved to another partner', title: 'Keeps the role, new title' },
  whatNote: {
    stopped: 'The role ends. The card stays, and its history.',
    away: 'The role is kept; a stand-in gets the letters meanwhile.',
    moved: 'The old role ends, and a new one begins the same day.',
    title: 'Everything else is as it was.'
  },
  on: 'When',
  from: 'From',
  until: 'Expected back',
  untilNote: 'empty: we do not know',
  reason: 'Why',
  reasons: {
    left: 'Left',
    moved: 'Moved to another partner',
    retired: 'Retired',
    replaced: 'Replaced',
    reorganised: 'Reorganised',
    unconfirmed: 'Do not know'
  },
  newPartner: 'New partner',
  newTitle: 'New title',
  replacement: { successor: 'Who comes instead?', standIn: 'Who stands in?' },
  who: {
    successor: { person: 'Somebody we know', new: 'A new person', nobody: 'Nobody yet: remind me in 14 days', none: 'Nobody' },
    standIn: { person: 'Somebody we know', new: 'A new person', none: 'Nobody' }
  },
  person: 'Person',
  personNote: 'Write a part of the name',
  givenName: 'Given name',
  familyName: 'Family name',
  personTitle: 'Title',
  email: 'E-mail',
  phone: 'Phone',
  makePrimary: 'Make {{name}} the primary contact',
  retire: 'Do not use the addresses at {{partner}} any more',
  retireNote: 'They can still be found. Private addresses are not touched.',
  underWay: 'Under way',
  underWayNone: 'Nothing is under way in the name of the role.',
  kind: { list: 'List', draft: 'Draft', 'follow-up': 'Follow-up', seat: 'Seat' },
  due: 'due {{when}}',
  to: {
    list: { replacement: 'The place is passed on', leave: 'Leave as it is', drop: 'Take off the list' },
    draft: { replacement: 'The letter is passed on', leave: 'Hold back', drop: 'Nobody gets it' },
    seat: { replacement: 'Pass the seat on', leave: 'Leave it', drop: 'The seat becomes vacant' },
    'follow-up': { replacement: 'Is passed on', leave: 'Leave as it is', drop: 'Drop it' }
  },
  toStandIn: 'The stand-in gets the letters meanwhile',
  sum: {
    stopped: '{{name}} is no contact person of {{partner}} from {{when}}.',
    away: '{{name}} is on leave from {{when}}.',
    awayUntil: '{{name}} is on leave from {{when}} until {{until}}.',
    moved: '{{name}} is a contact person of {{partner}} from {{when}}.',
    movedFrom: 'The role at {{partner}} ends the same day.',
    title: '{{name}} gets the title {{title}}.',
    successor: '{{name}} comes instead.',
    successorPrimary: '{{name}} comes instead and becomes the primary contact.',
    standIn: '{{name}} stands in and gets the letters meanwhile.',
    noStandIn: 'Nobody stands in: {{name}} is the next one to be written to.',
    noOne: 'Nobody stands in, and there is nobody else to write to at the partner.',
    nobody: 'In 14 days you are reminded to find a new one.',
    noPrimary: 'The partner has no primary contact then.',
    primary: '{{name}} becomes the primary contact.',
    back: 'On the day you are asked whether {{name}} is back.',
    backSome: 'In 30 days you are asked whether {{name}} is back.',
    handed_one: '{{count}} thing is passed on.',
    handed_other: '{{count}} things are passed on.'
  },
  save: 'Save',
  saved: { stopped: 'The role has ended.', away: 'The leave is noted.', moved: 'The move is noted.', title: 'The title is saved.' },
  leave: {
    away: 'on leave',
    until: 'on leave until {{until}}',
    late: 'on leave, was expected back {{until}}',
    coming: 'on leave from {{from}}',
    standIn: 'stand-in: {{name}}',
    back: 'Is back',
    backOf: '{{name}} is back',
    ended: '{{name}} is back from leave.'
  },
  followUps: { findNew: 'Find a new contact person at {{partner}}', isBack: 'Is {{name}} back?' }
} as const satisfies Same<typeof da>
