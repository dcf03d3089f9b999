/** Files on a card. */
export const attachments = {
  title: 'Vedhæftede filer',
  add: 'Vedhæft fil',
  none: 'Træk filer hertil, eller vælg dem.',
  drop: 'Slip for at vedhæfte',
  added_one: 'Filen er vedhæftet.',
  added_other: '{{count, number}} filer er vedhæftet.',
  known: 'Filen er vedhæftet i forvejen.',
  name: 'Navn på {{name}}',
  nameEmpty: 'Skriv et navn.',
  open: 'Hent {{name}}',
  remove: 'Fjern {{name}}',
  removed: '{{name}} er fjernet.',
  facts: '{{type}} · {{size}} · {{when}}',
  inFile: 'De er med i filen og i hver sikkerhedskopi.',
  total_one: '{{count}} fil · {{size}}',
  total_other: '{{count, number}} filer · {{size}}',
  bytes: '{{count, number}} byte',
  kilobytes: '{{count, number}} kB'
} as const
