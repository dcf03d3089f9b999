import type { mailings as da } from '../da/mailings.ts'
import type { Same } from '../messages.ts'

/** Letters: mailings, lists, templates, and the way from recipients to drafts. */
export const mailings = {
  title: 'Letters',
  back: 'Back to Letters',
  tab: { mailings: 'Mailings', lists: 'Lists', templates: 'Templates' },
  tabs: 'Letters',
  write: 'Write to …',
  purpose: { newsletter: 'Newsletter', service: 'Service to partners' },
  purposeNote: {
    newsletter: 'Whoever unsubscribed from the newsletter does not get it.',
    service: 'Meeting papers and the like; also goes to those who unsubscribed from the newsletter.'
  },
  policy: { 'primary-else-first': 'One person for each partner: the primary contact, else the next', all: 'Everybody' },
  policyShort: { 'primary-else-first': 'one person for each partner', all: 'everybody' },
  languageOf: { da: 'Danish', en: 'English' },
  sum: {
    included_one: '{{count, number}} gets the letter',
    included_other: '{{count, number}} get the letter',
    excluded_one: '{{count, number}} does not',
    excluded_other: '{{count, number}} do not',
    reason: {
      'no-address': '{{count, number}} without e-mail',
      'bad-address': '{{count, number}} with an invalid e-mail',
      unsubscribed: '{{count, number}} unsubscribed',
      objected: '{{count, number}} object to contact',
      suppressed: '{{count, number}} on the suppression list',
      'shares-blocked-address': '{{count, number}} sharing the address of someone who said no',
      'duplicate-address': '{{count, number}} with the same address as another',
      represented: '{{count, number}} represented by a colleague',
      'role-ended': '{{count, number}} no longer contact person',
      'address-changed': '{{count, number}} with a changed address',
      gone: '{{count, number}} no longer here'
    }
  },
  reason: {
    'no-address': 'without e-mail',
    'bad-address': 'invalid e-mail',
    unsubscribed: 'unsubscribed',
    objected: 'objects to contact',
    suppressed: 'the address is blocked',
    'shares-blocked-address': 'someone said no at this address',
    'duplicate-address': 'same address as {{name}}',
    represented: '{{name}} gets it for the partner',
    'role-ended': 'no longer contact person',
    'address-changed': 'the address has changed since',
    gone: 'no longer here'
  },
  list: { name: 'Name of the list' },
  addTo: {
    title: 'Add to list',
    list: 'List',
    new: 'New list …',
    follow: 'The list follows the search',
    followNote: 'Whoever matches the search later joins by themselves.',
    add: 'Add',
    addCount_one: 'Add {{count, number}} person',
    addCount_other: 'Add {{count, number}} persons',
    create_one: 'Create a list of {{count, number}} person',
    create_other: 'Create a list of {{count, number}} persons',
    created: 'The list "{{name}}" has been created.',
    added_one: '{{count, number}} person has been added to "{{name}}".',
    added_other: '{{count, number}} persons have been added to "{{name}}".',
    added_zero: 'Everybody is on "{{name}}" already.'
  }
} as const satisfies Same<typeof da>
