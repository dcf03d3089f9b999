import type { fields as da } from '../da/fields.ts'
import type { Same } from '../messages.ts'

export const fields = {
  of: {
    person: 'Fields of persons',
    organisation: 'Fields of partners',
    project: 'Fields of projects',
    working_group: 'Fields of working groups',
    event: 'Fields of events',
    initiative: 'Fields of joint initiatives'
  },
  none: 'No fields of your own yet',
  noneNote: 'Make a field here, or under the facts of a card. Columns of an import can become fields, too.',
  type: {
    text: 'Text',
    'long-text': 'Long text',
    number: 'Number',
    date: 'Date',
    'yes-no': 'Yes/no',
    choice: 'Choice',
    choices: 'Several choices',
    url: 'Link'
  },
  values_one: '{{type}} · filled in on {{count}} card',
  values_other: '{{type}} · filled in on {{count, number}} cards',
  new: 'New field',
  newOf: {
    person: 'New field of persons',
    organisation: 'New field of partners',
    project: 'New field of projects',
    working_group: 'New field of working groups',
    event: 'New field of events',
    initiative: 'New field of joint initiatives'
  },
  add: 'Add field',
  which: 'Field',
  name: 'Name',
  typeLabel: 'Type',
  options: 'Options',
  optionsNote: 'One on each line.',
  value: 'Value',
  save: 'Save',
  create: 'Create field',
  change: 'Change',
  changeOf: 'Change the field {{name}}',
  up: 'Move {{name}} up',
  down: 'Move {{name}} down',
  remove: 'Delete',
  removeOf: 'Delete the field {{name}}',
  removeTitle: 'Delete the field {{name}}?',
  removeText_one: 'The value on {{count}} card is deleted with it. You can undo afterwards.',
  removeText_other: 'The values on {{count, number}} cards are deleted with it. You can undo afterwards.',
  removed: 'The field {{name}} is deleted.',
  created: 'The field {{name}} is created.',
  changed: 'The field {{name}} is changed.',
  moved: 'The field {{name}} is moved.',
  fits_one: '{{count}} value fits the type.',
  fits_other: 'All {{count, number}} values fit the type.',
  misfits_one: '{{count}} of {{values, number}} values does not fit the type. It stays as it is written.',
  misfits_other: '{{count, number}} of {{values, number}} values do not fit the type. They stay as they are written.',
  yes: 'Yes',
  no: 'No'
} as const satisfies Same<typeof da>
