/** The first screen. */
export const overview = {
  title: 'Overblik',
  status: '{{partners, number}} partnere · {{persons, number}} personer',
  today: 'Det har jeg lovet',
  noPromises: 'Intet at følge op på denne uge.',
  wants: 'Det mangler kortene',
  latest: 'Seneste udsendelser',
  noMailings: 'Ingen udsendelser endnu.',
  sent_one: '{{count}} sendt',
  sent_other: '{{count, number}} sendt',
  firstLetter: 'Skriv det første brev',
  empty: 'Kartoteket er tomt',
  emptyText: 'Indsæt jeres partnerside, så er I i gang.',
  latestLog: 'Seneste i loggen'
} as const
