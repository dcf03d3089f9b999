import type { records as danish } from '../da/records.ts'
import type { Same } from '../messages.ts'

export const records = {
  address: 'Address',
  addressOf: { work: 'Address', private: 'Address, private', other: 'Other address' },
  addAddress: 'Add address',
  web: 'Web',
  save: 'Save',
  onlyThis: 'Filter on this value',
  notThis: 'Leave out this value',
  row: { log: 'Log …', write: 'Write to …', list: 'Add to list …', copyAs: 'Copy as …', sheet: 'Meeting sheets …', remove: 'Delete' },
  department: 'Department',
  photoOf: 'Picture of {{name}}',
  extras_one: '{{count}} more fact from a vCard goes along when exported.',
  extras_other: '{{count}} more facts from a vCard go along when exported.'
} as const satisfies Same<typeof danish>
