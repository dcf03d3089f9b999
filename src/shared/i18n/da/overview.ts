/** The first screen. */
export const overview = {
  title: 'Overblik',
  date: '{{day}}, uge {{week}}',
  status: '{{partners, number}} partnere · {{persons, number}} personer',
  today: 'Det har jeg lovet',
  promised: 'Det har vi lovet',
  noPromises: 'Intet at følge op på denne uge.',
  wants: 'Det mangler kortene',
  latest: 'Seneste udsendelser',
  noMailings: 'Ingen udsendelser endnu.',
  sent_one: '{{count}} sendt',
  sent_other: '{{count, number}} sendt',
  firstLetter: 'Skriv det første brev',
  empty: 'Kartoteket er tomt',
  emptyText: 'Indsæt jeres partnerside, så er I i gang.',
  latestLog: 'Seneste i loggen',
  due: {
    overdue_one: '{{count}} over frist',
    overdue_other: '{{count, number}} over frist',
    today_one: '{{count}} i dag',
    today_other: '{{count, number}} i dag',
    week_one: '{{count}} i ugen',
    week_other: '{{count, number}} i ugen'
  },
  silent: 'Dialog',
  noDialogue_one: 'partner uden dialog i {{days}} dage',
  noDialogue_other: 'partnere uden dialog i {{days}} dage',
  overRhythm_one: 'partner over sin rytme',
  overRhythm_other: 'partnere over deres rytme',
  since: 'Loggen begynder {{day}}; hvad der var før, ved den ikke.',
  noLog: 'Loggen er tom. Den kender kun den dialog, du skriver i den.',
  coverage: {
    title: 'Dækning',
    sum_one: '{{count}} af {{total, number}} aktive partnere mangler noget',
    sum_other: '{{count, number}} af {{total, number}} aktive partnere mangler noget',
    partner: 'Partner',
    next: 'Næste skridt',
    more: 'Vis flere',
    single: 'Hænger på én person',
    point: {
      primary: 'Fast kontakt',
      dialogue: 'Dialog inden for et år',
      backup: 'En til at tage over',
      statement: 'Begrundelse',
      verified: 'Set efter inden for et år',
      followUp: 'Opfølgning',
      project: 'Med i et projekt'
    },
    state: { ok: 'i orden', missing: 'mangler', old: 'for gammel', unknown: 'ved vi ikke endnu' },
    cure: {
      primary: 'Vælg fast kontakt',
      dialogue: 'Aftal en opfølgning',
      backup: 'Tilføj en person',
      statement: 'Se begrundelsen efter',
      verified: 'Se personerne efter',
      followUp: 'Aftal en opfølgning',
      project: 'Vælg et projekt',
      log: 'Skriv i loggen'
    }
  },
  first: {
    title: 'Kom godt i gang',
    greeting_one: '{{count}} hilsen er gættet: se den efter',
    greeting_other: '{{count, number}} hilsner er gættet: se dem efter',
    'type-missing_one': '{{count}} partner uden type: vælg den',
    'type-missing_other': '{{count, number}} partnere uden type: vælg dem',
    letter: 'Skriv det første brev: du ser det, før noget skrives'
  },
  contacts: {
    title: 'Kontakt',
    per: { label: 'Periode', month: 'Måned', quarter: 'Kvartal', year: 'År' },
    calls: 'Opkald',
    mails: 'E-mail',
    meetings: 'Møder',
    period: 'Periode',
    none: 'Ingen opkald, e-mails eller møder i loggen i den tid.',
    sentence:
      'Fra {{from}} til {{to}}: opkald {{calls, number}}, e-mail {{mails, number}}, møder {{meetings, number}}; i alt {{total, number}}. Flest i {{most}}.',
    quarter: '{{no}}. kvt. {{year}}'
  },
  types: {
    title: 'Partnere efter type',
    type: 'Type',
    count: 'Antal',
    none: 'Uden type',
    sentence: 'Aktive partnere: {{total, number}}. Flest: {{type}}, {{count, number}}.'
  }
} as const
