import type { initiatives as da } from '../da/initiatives.ts'
import type { Same } from '../messages.ts'

/** What several did together towards somebody outside. */
export const initiatives = {
  tab: 'Initiatives',
  one: 'Initiative',
  new: 'New initiative',
  create: 'Create initiative',
  created: 'The initiative is created.',
  remove: 'Delete initiative',
  removed_one: '{{count}} initiative is deleted.',
  removed_other: '{{count}} initiatives are deleted.',
  none: 'No initiatives yet',
  noneText: 'Calls, letters and op-eds that several partners stood behind, and what came of them.',
  kind: { call: 'Call', letter: 'Letter', 'op-ed': 'Op-ed', statement: 'Statement', other: 'Other' },
  field: {
    title: 'Title',
    kind: 'Kind',
    addressees: 'Addressees',
    addresseesNote: 'One on each line.',
    date: 'When',
    dateNote: 'For instance 3 May 2026, spring 2026 or 2026.',
    stated: 'Stated number',
    body: 'The text',
    outcome: 'What came of it',
    url: 'Link'
  },
  column: {
    title: 'Initiative',
    kind: 'Kind',
    date: 'When',
    addressees: 'To',
    participants: 'Participants',
    outcome: 'What came of it'
  },
  participants: 'Participants',
  participantsCount_one: '{{count}} participant',
  participantsCount_other: '{{count, number}} participants',
  known_one: '{{count}} known by name',
  known_other: '{{count, number}} known by name',
  statedFewer: '{{stated, number}} are stated, but {{known, number}} stand here by name.',
  dateUnread: 'The text is kept, but Kartotek can read no date in it. The initiative has no date in tables and reports.',
  noOutcome: 'Not noted yet',
  add: {
    title: 'Add participants',
    partners: 'Partners',
    partner: 'A partner',
    person: 'A person',
    names: 'Others, one name on each line',
    submit: 'Add',
    done_one: '{{count}} participant is added.',
    done_other: '{{count, number}} participants are added.',
    empty: 'No participants yet'
  },
  takeOff: 'Take {{name}} off',
  takenOff: '{{name}} is taken off.',
  round: 'Sign-on round',
  textNo: 'version {{no}} of the text',
  fromRound: 'Make it an initiative'
} as const satisfies Same<typeof da>
