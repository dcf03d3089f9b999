import type { overview as daOverview, settings as daSettings } from '../da/overview.ts'
import type { Same } from '../messages.ts'

/** The first screen, and the settings. */
export const overview = {
  title: 'Overview',
  status: '{{partners, number}} partners · {{persons, number}} persons',
  today: 'What I promised',
  noPromises: 'Nothing to follow up this week.',
  wants: 'What the cards want',
  latest: 'Latest mailings',
  noMailings: 'No mailings yet.',
  sent_one: '{{count}} sent',
  sent_other: '{{count, number}} sent',
  firstLetter: 'Write the first letter',
  empty: 'The card index is empty',
  emptyText: 'Paste your partner page to get going.',
  latestLog: 'Latest in the log'
} as const satisfies Same<typeof daOverview>

export const settings = {
  title: 'Settings',
  status: 'Changes apply at once and can be undone',
  alliance: 'The alliance',
  allianceName: 'Name',
  allianceNote: 'Stands on top of the menu and in the title of the window.',
  senderName: 'Name of the sender',
  senderNote: 'Letters are from this person.',
  senderEmail: 'E-mail of the sender',
  emailProblem: 'This is not an e-mail address.',
  window: 'The window',
  language: 'Language',
  languages: { da: 'Dansk', en: 'English' },
  theme: 'Colours',
  themes: { system: 'As the machine', light: 'Light', dark: 'Dark' },
  density: 'Rows in tables',
  densities: { dense: 'Dense', normal: 'Normal', roomy: 'Roomy' },
  file: 'The card index',
  fileName: 'File',
  folder: 'Folder',
  backup: 'Backup',
  backupNow: 'Make one now',
  backupDone: 'Backup made and checked.',
  never: 'none yet',
  check: 'Check of the file',
  checkNow: 'Check now',
  checkOk: 'The file is in order.',
  checkBad_one: '{{count}} error found in the file. Keep a copy, and write to us.',
  checkBad_other: '{{count}} errors found in the file. Keep a copy, and write to us.'
} as const satisfies Same<typeof daSettings>
