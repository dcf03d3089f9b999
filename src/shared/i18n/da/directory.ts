/** Partneroversigt: the public list of partners. */
export const directory = {
  title: 'Partneroversigt',
  titleOf: 'Partnere i {{alliance}}',
  lead_one: '{{count}} partner',
  lead_other: '{{count, number}} partnere',
  make: 'Lav partneroversigt',
  which: 'Hvilke partnere',
  active: 'Alle aktive partnere',
  as: 'Som',
  html: 'Side til nettet (HTML)',
  pdf: 'Hæfte (PDF)',
  what: 'Hvad der står',
  statements: 'Begrundelser',
  people: 'Kontaktpersoner',
  everybody: 'Alle',
  primary: 'Kun den faste kontakt',
  nobody: 'Ingen',
  emails: 'E-mail',
  phones: 'Telefon',
  cli: {
    directory: 'den offentlige liste over partnere, som side eller hæfte',
    out: 'fil: .html er en side, .pdf et hæfte',
    noStatements: 'uden begrundelser',
    noEmails: 'uden e-mail',
    noPhones: 'uden telefon',
    purpose: 'formål: hvem der har sagt nej til det, kommer ikke med'
  },
  respects: 'Hvem der er afmeldt eller ikke vil kontaktes, kommer ikke med.',
  done: '{{partners, number}} partnere og {{persons, number}} kontaktpersoner.',
  left_one: '{{count}} person er udeladt: afmeldt eller vil ikke kontaktes.',
  left_other: '{{count, number}} personer er udeladt: afmeldt eller vil ikke kontaktes.'
} as const
