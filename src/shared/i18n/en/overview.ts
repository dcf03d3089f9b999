import type { overview as daOverview } from '../da/overview.ts'
import type { Same } from '../messages.ts'

/** The first screen, and the settings. */
export const overview = {
  title: 'Overview',
  status: '{{partners, number}} partners · {{persons, number}} persons',
  today: 'What I promised',
  noPromises: 'Nothing to follow up this week.',
  wants: 'What the cards want',
  latest: 'Latest mailings',
  noMailings: 'No mailings yet.',
  sent_one: '{{count}} sent',
  sent_other: '{{count, number}} sent',
  firstLetter: 'Write the first letter',
  empty: 'The card index is empty',
  emptyText: 'Paste your partner page to get going.',
  latestLog: 'Latest in the log'
} as const satisfies Same<typeof daOverview>
