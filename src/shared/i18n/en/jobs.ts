import type { jobs as danish } from '../da/jobs.ts'
import type { Same } from '../messages.ts'

export const jobs = {
  what: {
    import: 'Import',
    export: 'Export',
    bulk: 'Change of rows',
    duplicates: 'Search for duplicates',
    prints: 'Paper',
    report: 'Report',
    letters: 'Drafts',
    sending: 'Sending'
  },
  running: '{{what}} under way',
  runningMore_one: '{{what}} and {{count}} more under way',
  runningMore_other: '{{what}} and {{count}} more under way',
  steps: '{{done, number}} of {{total, number}}',
  seconds_one: 'about {{count}} second left',
  seconds_other: 'about {{count}} seconds left',
  minutes_one: 'about {{count}} minute left',
  minutes_other: 'about {{count}} minutes left',
  said: '{{what}}: {{percent}} %',
  list: 'Under way and just ended',
  stop: 'Stop {{what}}',
  stopWord: 'Stop',
  state: { running: 'under way', done: 'done', stopped: 'stopped', failed: 'did not work' },
  ended: '{{what}}: {{state}}'
} as const satisfies Same<typeof danish>
