import type { overview as daOverview } from '../da/overview.ts'
import type { Same } from '../messages.ts'

/** The first screen, and the settings. */
export const overview = {
  title: 'Overview',
  date: '{{day}}, week {{week}}',
  status: '{{partners, number}} partners · {{persons, number}} persons',
  today: 'What I promised',
  promised: 'What we promised',
  noPromises: 'Nothing to follow up this week.',
  wants: 'What the cards want',
  latest: 'Latest mailings',
  noMailings: 'No mailings yet.',
  sent_one: '{{count}} sent',
  sent_other: '{{count, number}} sent',
  firstLetter: 'Write the first letter',
  empty: 'The card index is empty',
  emptyText: 'Paste your partner page to get going.',
  latestLog: 'Latest in the log',
  due: {
    overdue_one: '{{count}} overdue',
    overdue_other: '{{count, number}} overdue',
    today_one: '{{count}} today',
    today_other: '{{count, number}} today',
    week_one: '{{count}} this week',
    week_other: '{{count, number}} this week'
  },
  silent: 'Dialogue',
  noDialogue_one: 'partner without dialogue for {{days}} days',
  noDialogue_other: 'partners without dialogue for {{days}} days',
  overRhythm_one: 'partner over its rhythm',
  overRhythm_other: 'partners over their rhythm',
  since: 'The log begins {{day}}; it does not know what was before.',
  noLog: 'The log is empty. It only knows the dialogue you write in it.',
  coverage: {
    title: 'Coverage',
    sum_one: '{{count}} of {{total, number}} active partners lacks something',
    sum_other: '{{count, number}} of {{total, number}} active partners lack something',
    partner: 'Partner',
    next: 'Next step',
    more: 'Show more',
    single: 'Hangs on one person',
    point: {
      primary: 'Primary contact',
      dialogue: 'Dialogue within a year',
      backup: 'Somebody to take over',
      statement: 'Statement',
      verified: 'Confirmed within a year',
      followUp: 'Follow-up',
      project: 'In a project'
    },
    state: { ok: 'in order', missing: 'missing', old: 'too old', unknown: 'not known yet' },
    cure: {
      primary: 'Choose a primary contact',
      dialogue: 'Plan a follow-up',
      backup: 'Add a person',
      statement: 'Look at the statement',
      verified: 'Look at the persons',
      followUp: 'Plan a follow-up',
      project: 'Choose a project',
      log: 'Write in the log'
    }
  },
  first: {
    title: 'First steps',
    greeting_one: '{{count}} greeting is a guess: look at it',
    greeting_other: '{{count, number}} greetings are guesses: look at them',
    'type-missing_one': '{{count}} partner without a type: choose it',
    'type-missing_other': '{{count, number}} partners without a type: choose them',
    letter: 'Write the first letter: you see it before anything is written'
  },
  contacts: {
    title: 'Contact',
    per: { label: 'Period', month: 'Month', quarter: 'Quarter', year: 'Year' },
    calls: 'Calls',
    mails: 'E-mail',
    meetings: 'Meetings',
    period: 'Period',
    none: 'No calls, e-mails or meetings in the log in that time.',
    sentence:
      'From {{from}} to {{to}}: calls {{calls, number}}, e-mail {{mails, number}}, meetings {{meetings, number}}; {{total, number}} in all. Most in {{most}}.',
    quarter: 'Q{{no}} {{year}}'
  },
  types: {
    title: 'Partners by type',
    type: 'Type',
    count: 'Count',
    none: 'No type',
    sentence: 'Active partners: {{total, number}}. Most: {{type}}, {{count, number}}.'
  }
} as const satisfies Same<typeof daOverview>
