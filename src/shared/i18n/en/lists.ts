import type { lists as da } from '../da/lists.ts'
import type { Same } from '../messages.ts'

export const lists = {
  tools: 'More about the list',
  facts: {
    open: 'Purpose and lists left out …',
    title: 'About the list',
    purpose: 'Purpose',
    noPurpose: 'Newsletter, unless the letter says otherwise',
    note: 'Note',
    excludes: 'Leave out those who are on',
    excludesNone: 'There are no other lists.',
    save: 'Save'
  },
  without: 'except those on {{names}}',
  purposeOf: 'purpose: {{purpose}}',
  archive: 'Archive',
  unarchive: 'Take out of the archive',
  archived: 'Archived',
  archivedDone: 'The list is archived.',
  unarchivedDone: 'The list is out of the archive.',
  archivedCount_one: '{{count, number}} archived',
  archivedCount_other: '{{count, number}} archived',
  showArchived: 'Show archived',
  hideArchived: 'Hide archived',
  putOn_one: '{{count, number}} put on',
  putOn_other: '{{count, number}} put on',
  putOnShort: 'put on: "{{reason}}"',
  of: {
    person: 'Persons',
    organisation: 'Partners',
    project: 'Projects',
    working_group: 'Working groups',
    event: 'Events',
    initiative: 'Initiatives'
  },
  ofNote: {
    person: 'Persons',
    organisation: 'Partners, by their contact persons',
    project: 'Projects, by those they name',
    working_group: 'Working groups, by those who sit in them',
    event: 'Events, by their participants',
    initiative: 'Initiatives, by those behind them'
  },
  matches_one: 'The rule is true of {{count, number}} person.',
  matches_other: 'The rule is true of {{count, number}} people.',
  matchesCards_one: 'The rule is true of {{cards}}: {{count, number}} person.',
  matchesCards_other: 'The rule is true of {{cards}}: {{count, number}} people.',
  matchesSome_one: "The rule is true of {{cards}}; {{count, number}} is on the list, for the others are nobody's contact person.",
  matchesSome_other: "The rule is true of {{cards}}; {{count, number}} are on the list, for the others are nobody's contact person.",
  pin: {
    include: 'Put on …',
    exclude_one: 'Take {{count, number}} off …',
    exclude_other: 'Take {{count, number}} off …',
    excludeTitle_one: 'Take {{count, number}} person off the list',
    excludeTitle_other: 'Take {{count, number}} people off the list',
    reason: 'Why?',
    reasonPlaceholder: 'e.g. "will call"',
    until: 'Until',
    untilNote: 'Empty: as long as the person has the role.',
    excludeDo_one: 'Take {{count, number}} off',
    excludeDo_other: 'Take {{count, number}} off',
    follow: 'Follow the rule again',
    followDone_one: '{{count, number}} person follows the rule again.',
    followDone_other: '{{count, number}} people follow the rule again.',
    putOnDone_one: '{{count, number}} person is put on.',
    putOnDone_other: '{{count, number}} people are put on.',
    takenOffDone_one: '{{count, number}} person is taken off.',
    takenOffDone_other: '{{count, number}} people are taken off.'
  },
  whyNot: {
    open: 'Why not …',
    title: 'Why is the person on it, or why not?',
    search: 'Search for a person',
    found: 'People found',
    none: 'No people match the search.',
    notOn: 'Is not on it'
  },
  link: {
    contact: {
      person: { yes: '{{text}}', no: "Has roles, but is nobody's contact person" },
      organisation: { yes: 'Contact person of {{text}}', no: 'Is not a contact person of any partner' },
      project: { yes: 'Named in {{text}}', no: 'Is not named in any project' },
      working_group: { yes: 'Sits in {{text}}', no: 'Sits in no working group' },
      event: { yes: 'On {{text}}', no: 'Is on no event' },
      initiative: { yes: 'Stands behind {{text}}', no: 'Stands behind no initiative' }
    },
    rule: { yes: '{{text}}', no: 'Not so: {{text}}' },
    everybody: 'Everybody is on it',
    member: { yes: 'Was put on the list', no: 'Was not put on the list' },
    'put-on': { yes: 'Put on: "{{text}}"' },
    'taken-off': { no: 'Taken off: "{{text}}"' },
    list: { yes: 'Is not on {{text}}', no: 'Is on {{text}}, which is left out' },
    by: '{{by}}, {{when}}',
    when: '{{when}}',
    until: 'until {{when}}'
  },
  compare: {
    open: 'Compare …',
    title: 'Compare "{{name}}" with another list',
    other: 'With the list',
    onlyA: 'Only on {{name}}',
    onlyB: 'Only on {{name}}',
    both: 'On both',
    tabs: 'Show',
    people: 'People',
    none: 'Nobody here.',
    more_one: '{{count, number}} more',
    more_other: '{{count, number}} more',
    make_one: 'Save {{count, number}} as a list',
    make_other: 'Save {{count, number}} as a list',
    noOther: 'There is no other list to compare with.'
  },
  freeze: {
    open: 'Save as a fixed list …',
    title: 'Save as a fixed list',
    note: 'A hand-picked list of those who are on it today. It does not change when the rule does.',
    name: '{{name}} {{day}}',
    save: 'Save the list'
  },
  cli: {
    pin: 'put a person on a list or take them off, whatever its rule; "rule" lets the person follow the rule again',
    person: 'a person: id, name or e-mail',
    mode: 'include, exclude or rule',
    reason: 'why',
    until: 'last day, YYYY-MM-DD; else as long as the role lasts',
    exclude: 'leave out those who are on other lists; without others nobody is left out',
    others: 'lists that are left out',
    excluded: 'Left out: {{names}}.',
    excludesNone: 'No lists are left out.',
    compare: 'show who is only on one of two lists, and who is on both',
    freeze: 'save a list as a fixed, hand-picked list'
  },
  often: {
    tell_one: '{{count, number}} of them has had 3 letters or more in 14 days.',
    tell_other: '{{count, number}} of them have had 3 letters or more in 14 days.',
    spare_one: 'Leave that one out',
    spare_other: 'Leave them out',
    keep: 'Take them in again',
    shown_one: '{{count, number}} has had 3 letters',
    shown_other: '{{count, number}} have had 3 letters'
  }
} as const satisfies Same<typeof da>
