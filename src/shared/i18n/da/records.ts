/** What persons and partners have in common. */
export const records = {
  address: 'Adresse',
  addressOf: { work: 'Adresse', private: 'Adresse, privat', other: 'Anden adresse' },
  addAddress: 'Tilføj adresse',
  web: 'Web',
  save: 'Gem',
  onlyThis: 'Filtrér på denne værdi',
  notThis: 'Udelad denne værdi',
  row: { log: 'Log …', write: 'Skriv til …', list: 'Tilføj til liste …', copyAs: 'Kopiér som …', sheet: 'Mødeark …', remove: 'Slet' },
  department: 'Afdeling',
  photoOf: 'Billede af {{name}}',
  extras_one: '{{count}} oplysning mere fra et vCard følger med ved eksport.',
  extras_other: '{{count}} oplysninger mere fra et vCard følger med ved eksport.'
} as const
