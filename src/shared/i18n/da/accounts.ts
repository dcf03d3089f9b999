/** Årsberetningen: chapters of reports, results and words of one's own. */
export const accounts = {
  title: 'Årsberetning',
  heading: 'Årsberetninger',
  none: 'Ingen endnu.',
  new: 'Ny årsberetning',
  newTitle: 'Årsberetning {{year}}',
  create: 'Opret årsberetning',
  name: 'Titel',
  language: 'Sprog',
  next: 'Lav næste års beretning',
  remove: 'Slet beretningen',
  removed: 'Beretningen er slettet',
  chapters: 'Kapitler',
  addText: 'Tilføj egen tekst',
  include: 'Tag kapitlet med',
  ownHeading: 'Overskrift',
  ownText: 'Egen tekst (Markdown)',
  up: 'Flyt {{name}} op',
  down: 'Flyt {{name}} ned',
  removeChapter: 'Fjern {{name}}',
  preview: 'Forhåndsvisning',
  leftOut: 'Udeladt, fordi der intet er at fortælle: {{names}}.',
  pdf: 'Gem som PDF',
  html: 'Gem som HTML til Word',
  cli: { write: 'skriv årsberetningen til en fil', out: 'fil: .pdf eller .html' },
  status: 'Alt gemmes, mens du skriver',
  kind: {
    milestones: 'Milepæle',
    outcomes: 'Resultater af projekter',
    initiatives: 'Fælles henvendelser',
    statements: 'Nye begrundelser',
    totals: 'Oplyste og optalte tal',
    text: 'Egen tekst'
  },
  initiative: {
    to: 'til {{to}}',
    participants_one: '{{count}} deltager',
    participants_other: '{{count, number}} deltagere',
    undated_one: '{{count}} fælles henvendelse har ingen dato og er ikke med.',
    undated_other: '{{count, number}} fælles henvendelser har ingen dato og er ikke med.'
  },
  totals: {
    noDate: 'uden dato',
    head: { subject: 'Antal', stated: 'Oplyst', said: 'Hvornår og hvor', counted: 'I kartoteket', difference: 'Forskel' },
    subject: {
      partners: 'Partnere',
      contacts: 'Kontaktpersoner',
      projects: 'Projekter',
      'working-groups': 'Arbejdsgrupper',
      events: 'Arrangementer',
      initiatives: 'Fælles henvendelser'
    }
  }
} as const
