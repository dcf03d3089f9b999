import type { tags as da } from '../da/tags.ts'
import type { Same } from '../messages.ts'

export const tags = {
  title: 'Tags',
  none: 'No tags yet',
  noneNote: 'A tag is made when you write it on a card.',
  persons_one: '{{count}} person',
  persons_other: '{{count, number}} persons',
  partners_one: '{{count}} partner',
  partners_other: '{{count, number}} partners',
  colour: 'Colour of {{name}}',
  colours: {
    '': 'No colour',
    grey: 'Grey',
    red: 'Red',
    orange: 'Orange',
    yellow: 'Yellow',
    green: 'Green',
    teal: 'Teal',
    blue: 'Blue',
    purple: 'Purple'
  },
  actions: 'Actions for {{name}}',
  rename: 'Rename …',
  renameOf: 'Rename {{name}}',
  name: 'Name',
  meaning: 'What it means',
  meaningNote: 'Stands in the list for who borrows or takes over the card index.',
  save: 'Save',
  merge: 'Merge with …',
  mergeOf: 'Merge {{name}} with another tag',
  into: 'Tag that stays',
  mergeDo: 'Merge',
  remove: 'Delete',
  changed: '{{name}} is changed.',
  merged_one: '{{name}} is merged on {{count}} card.',
  merged_other: '{{name}} is merged on {{count, number}} cards.',
  removed_one: '{{name}} is deleted on {{count}} card.',
  removed_other: '{{name}} is deleted on {{count, number}} cards.'
} as const satisfies Same<typeof da>
