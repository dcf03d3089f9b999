import type { tour as danish } from '../da/tour.ts'
import type { Same } from '../messages.ts'

export const tour = {
  skip: 'End',
  back: 'Back',
  next: 'Next',
  close: 'Close',
  counter: '{{at}} of {{total}}',
  places: {
    title: 'Start here',
    text: 'Overview tells what is to happen now. Partners and Persons are the tables; your favourite views stand below.'
  },
  search: {
    title: 'Find everything in one place',
    text: 'Type a piece of a name, an address or a number, also misspelt. All commands are found here, too.'
  },
  log: {
    title: 'Write it in the log',
    text: 'A call or a meeting is written down with two keys, and the next step can stand in the same note: "/in 2 weeks".'
  },
  menu: {
    title: 'Everything is in the menus',
    text: 'Import, export, backup and settings. Beside each command stands its shortcut.'
  },
  saved: {
    title: 'Everything is saved',
    text: 'Each change is saved at once and can be undone. Here you also see when the last backup was taken, and what is under way.'
  }
} as const satisfies Same<typeof danish>
