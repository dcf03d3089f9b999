import type { search as daSearch } from '../da/search.ts'
import type { Same } from '../messages.ts'

export const search = {
  title: 'Search everything',
  label: 'Search persons, partners, letters, notes and commands',
  placeholder: 'Search, or type > for commands',
  results: 'Found',
  count_one: '{{count}} found',
  count_other: '{{count, number}} found',
  nothing: 'Nothing matches "{{text}}".',
  nothingHint: 'Try a part of the name, a phone number, or a word from a note.',
  group: {
    recent: 'Opened lately',
    person: 'Persons',
    project: 'Projects',
    partner: 'Partners',
    list: 'Lists',
    view: 'Views',
    template: 'Templates',
    mailing: 'Mailings',
    signOn: 'Sign-on rounds',
    verification: 'Is this still right?',
    group: 'Working groups',
    event: 'Events',
    initiative: 'Initiatives',
    activity: 'Log',
    statement: 'Statements',
    quotation: 'Quotations',
    commands: 'Commands'
  },
  do: 'With {{name}}',
  action: {
    log: 'Log a call',
    write: 'Write to …',
    list: 'Add to a list …',
    copyMail: 'Copy the e-mail'
  },
  noMail: 'There is no e-mail that may be used.',
  past: 'formerly at {{at}}',
  why: {
    'former-name': 'formerly {{text}}',
    'old-address': 'old address {{text}}',
    address: '{{text}}',
    spelling: 'like what you typed'
  },
  since: '{{status}} since {{year}}',
  keys: { choose: 'choose', open: 'open', aside: 'in the panel', commands: 'commands only' }
} as const satisfies Same<typeof daSearch>
