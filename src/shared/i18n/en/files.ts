import type { files as da } from '../da/files.ts'
import type { Same } from '../messages.ts'

export const files = {
  newTitle: 'New card index',
  newNote: 'It lies in the same folder as the others. What is open now stays as it is.',
  name: 'Name',
  create: 'Create card index',
  copyTitle: 'Save a copy',
  place: 'Where',
  placeNote: 'A name puts the copy with the other card indexes; a whole path puts it there.',
  copy: 'Save copy',
  copied: 'The copy {{name}} is saved and checked.',
  closed: '{{name}} is closed.'
} as const satisfies Same<typeof da>
