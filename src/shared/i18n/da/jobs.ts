/** Long work: the line at the foot and its list. */
export const jobs = {
  what: {
    import: 'Import',
    export: 'Eksport',
    bulk: 'Rettelse af rækker',
    duplicates: 'Søgning efter dubletter',
    prints: 'Papir',
    report: 'Rapport',
    letters: 'Kladder',
    sending: 'Afsendelse'
  },
  running: '{{what}} i gang',
  runningMore_one: '{{what}} og {{count}} mere i gang',
  runningMore_other: '{{what}} og {{count}} mere i gang',
  steps: '{{done, number}} af {{total, number}}',
  seconds_one: 'ca. {{count}} sekund tilbage',
  seconds_other: 'ca. {{count}} sekunder tilbage',
  minutes_one: 'ca. {{count}} minut tilbage',
  minutes_other: 'ca. {{count}} minutter tilbage',
  said: '{{what}}: {{percent}} %',
  list: 'I gang og lige afsluttet',
  stop: 'Stop {{what}}',
  stopWord: 'Stop',
  state: { running: 'i gang', done: 'færdig', stopped: 'stoppet', failed: 'lykkedes ikke' },
  ended: '{{what}}: {{state}}'
} as const
