import type { rounds as da } from '../da/rounds.ts'
import type { Same } from '../messages.ts'

export const rounds = {
  state: { open: 'No answer', again: 'Ask again', yes: 'Yes', 'yes-reserved': 'Yes, with reservation', no: 'No' },
  channel: { email: 'E-mail', phone: 'Phone', meeting: 'Meeting', letter: 'Letter', other: 'Other' },
  csv: {
    organisation: 'Organisation',
    name: 'Name',
    title: 'Title',
    answer: 'Answer',
    version: 'Version',
    on: 'Answered (UTC)',
    channel: 'Channel',
    reservation: 'Reservation',
    evidence: 'Evidence'
  },
  cli: {
    noRounds: 'There are no rounds.'
  }
} as const satisfies Same<typeof da>
