import type { tables as da } from '../da/tables.ts'
import type { Same } from '../messages.ts'

/** The commands of the command line that look at tables, addresses and numbers without a card file. */
export const tables = {
  command: {
    rows: 'show a table from CSV, Excel or LDIF as it is read',
    checkEmail: 'check e-mail addresses from stdin, one a line',
    checkPhone: 'check telephone numbers from stdin, one a line'
  },
  argument: { file: 'the file, or - for stdin' },
  option: {
    encoding: 'the encoding; otherwise it is told from the content',
    delimiter: 'the sign between the columns; otherwise it is told from the content',
    sheet: 'the sheet; otherwise the first one with something in it',
    country: 'the country of numbers without a country code'
  },
  line: 'Line',
  found: {
    encoding: 'Encoding: {{value}}',
    delimiter: 'Delimiter: {{value}}',
    sheet: 'Sheet: {{value}}',
    sheets: 'All sheets: {{value}}'
  },
  problem: 'Line {{line}} {{column}}: {{what}} ({{value}})',
  email: {
    'no-at': 'There is no @. An address looks like name@company.example.',
    length: 'The address is longer than 254 characters. See whether it is more than one.',
    signs: 'The address contains blanks, a comma or other signs that no address has. Write the address alone.',
    name: 'What stands before the @ cannot be a mailbox. Look at full stops and signs.',
    domain: 'What stands after the @ is no domain. See whether its ending is missing.',
    letters: 'Not all mail servers can send to those letters. Ask for an address with a–z.',
    suggestion: 'Not all mail servers can send to those letters. Did you mean {{suggestion}}?'
  },
  phone: {
    none: 'That is no telephone number ({{country}}). Count the digits, or write the country code, such as +45.',
    extension: 'Extension {{extension}}.'
  }
} as const satisfies Same<typeof da>
