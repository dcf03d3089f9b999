import type { past as da } from '../da/past.ts'
import type { Same } from '../messages.ts'

export const past = {
  title: 'Show the card index as of a day',
  label: 'As of',
  explains:
    'Partners, persons, projects and working groups are shown as they were when the day ended. Only the dates of the cards themselves count; what has no date has always been there. A day that has not come shows what is planned.',
  day: 'Day',
  show: 'Show that day',
  band: 'As it was on {{day}}.',
  ahead: 'As it is planned for {{day}}.',
  readOnly: 'Partners, persons, projects and groups are shown as of that day, and nothing can be changed.',
  another: 'Choose another day',
  back: 'Back to today',
  now: 'The card index is shown as it is now.'
} as const satisfies Same<typeof da>
