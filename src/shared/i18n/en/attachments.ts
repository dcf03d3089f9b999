import type { attachments as da } from '../da/attachments.ts'
import type { Same } from '../messages.ts'

export const attachments = {
  title: 'Attached files',
  add: 'Attach file',
  none: 'Drag files here, or choose them.',
  drop: 'Drop to attach',
  added_one: 'The file is attached.',
  added_other: '{{count, number}} files are attached.',
  known: 'The file is attached already.',
  name: 'Name of {{name}}',
  nameEmpty: 'Write a name.',
  open: 'Download {{name}}',
  remove: 'Remove {{name}}',
  removed: '{{name}} is removed.',
  facts: '{{type}} · {{size}} · {{when}}',
  inFile: 'They are part of the file and of every backup.',
  total_one: '{{count}} file · {{size}}',
  total_other: '{{count, number}} files · {{size}}',
  bytes: '{{count, number}} bytes',
  kilobytes: '{{count, number}} kB'
} as const satisfies Same<typeof da>
