import type { ui as danish } from '../da/ui.ts'
import type { Same } from '../messages.ts'

export const ui = {
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  undo: 'Undo',
  undone: 'Undone.',
  redone: 'Done again.',
  kept_one: '{{count}} was kept, because it was changed since.',
  kept_other: '{{count}} were kept, because they were changed since.',
  log: 'Log',
  retry: 'Try again',
  copyDetails: 'Copy details',
  copied: 'Copied.',
  reload: 'Reload',
  loading: 'Loading …',
  edit: 'Edit {{field}}',
  empty: 'not filled in',
  panelWidth: 'Width of the panel',
  error: {
    input: 'That cannot be used',
    damaged: 'The file is damaged',
    missing: 'It does not exist',
    'disk-full': 'The disk is full',
    locked: 'The file is in use',
    'read-only': 'The file cannot be written to',
    conflict: 'It was changed elsewhere',
    refused: 'That is not possible',
    environment: 'It did not work',
    cancelled: 'Stopped',
    bug: 'Something went wrong in Kartotek'
  },
  grid: {
    columns: 'Fields',
    columnsTitle: 'Show fields',
    tick: 'Tick {{name}}',
    tickColumn: 'Tick',
    tickAll_one: 'Tick the only one',
    tickAll_other: 'Tick all {{count, number}}',
    ticked_one: '{{count}} ticked',
    ticked_other: '{{count, number}} ticked',
    clear: 'Clear',
    actions: 'Actions for the ticked rows',
    sorted: 'Sorted by {{column}}, {{direction}}',
    ascending: 'ascending',
    descending: 'descending',
    rows_one: '{{count}} row',
    rows_other: '{{count, number}} rows',
    noTicks: 'None ticked',
    waiting: 'loading'
  }
} as const satisfies Same<typeof danish>
