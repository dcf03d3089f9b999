/** The command palette: everything in one field. */
export const search = {
  title: 'Søg alt',
  label: 'Søg efter personer, partnere, breve, noter og kommandoer',
  placeholder: 'Søg eller skriv > for kommandoer',
  results: 'Fundet',
  count_one: '{{count}} fundet',
  count_other: '{{count, number}} fundet',
  nothing: 'Intet passer til "{{text}}".',
  nothingHint: 'Prøv en del af navnet, et telefonnummer eller et ord fra en note.',
  group: {
    recent: 'Senest åbnet',
    person: 'Personer',
    project: 'Projekter',
    partner: 'Partnere',
    list: 'Lister',
    view: 'Visninger',
    template: 'Skabeloner',
    mailing: 'Udsendelser',
    signOn: 'Underskriftsrunder',
    verification: 'Stemmer det stadig?',
    group: 'Arbejdsgrupper',
    event: 'Arrangementer',
    initiative: 'Fælles henvendelser',
    activity: 'Log',
    statement: 'Begrundelser',
    quotation: 'Citater',
    commands: 'Kommandoer'
  },
  do: 'Gør med {{name}}',
  action: {
    log: 'Log opkald',
    write: 'Skriv til …',
    list: 'Føj til liste …',
    copyMail: 'Kopiér e-mail'
  },
  noMail: 'Der er ingen e-mail, som må bruges.',
  past: 'tidligere hos {{at}}',
  why: {
    'former-name': 'tidligere navn {{text}}',
    'old-address': 'gammel adresse {{text}}',
    address: '{{text}}',
    spelling: 'ligner det, du skrev'
  },
  since: '{{status}} siden {{year}}',
  keys: { choose: 'vælg', open: 'åbn', aside: 'i panelet', commands: 'kun kommandoer' }
} as const
