/** Letters: merge fields as the picker and the chips name them, and why a template cannot be read. */
export const letters = {
  /** Fields of the user's own. */
  ownField: { person: 'Kontakt: {{label}}', organisation: 'Partner: {{label}}' },
  fields: {
    greeting: 'Hilsen',
    contact: {
      firstName: 'Kontakt: fornavn',
      lastName: 'Kontakt: efternavn',
      name: 'Kontakt: navn',
      title: 'Kontakt: titel',
      email: 'Kontakt: e-mail',
      phone: 'Kontakt: telefon'
    },
    partner: {
      name: 'Partner: navn',
      statement: 'Partner: begrundelse',
      web: 'Partner: hjemmeside',
      type: 'Partner: type',
      address: 'Partner: adresse',
      contacts: 'Partner: kontaktpersoner',
      projects: 'Partner: projekter',
      card: 'Partner: kort: alt, der står om den'
    },
    event: {
      title: 'Arrangement: titel',
      date: 'Arrangement: dato',
      time: 'Arrangement: tid',
      place: 'Arrangement: sted',
      deadline: 'Arrangement: svarfrist'
    },
    round: { deadline: 'Runde: svarfrist', time: 'Runde: klokkeslæt', text: 'Runde: teksten' },
    date: 'Dato',
    sender: { name: 'Afsender: navn', email: 'Afsender: e-mail' }
  },
  chip: {
    each: 'Hver: {{part}}',
    part: {
      partner: {
        contacts: { name: 'navn', firstName: 'fornavn', lastName: 'efternavn', title: 'titel', email: 'e-mail', phone: 'telefon' },
        projects: {
          title: 'titel',
          shortTitle: 'kort titel',
          role: 'partnerens rolle',
          status: 'status',
          period: 'periode',
          targetGroup: 'målgruppe',
          summary: 'kort beskrivelse',
          outcome: 'resultat',
          web: 'web'
        }
      }
    },
    or: 'ellers "{{text}}"',
    atMost: 'højst {{count, number}} tegn',
    genitive: 'genitiv'
  },
  block: {
    if: 'Hvis {{field}} er udfyldt',
    unless: 'Hvis {{field}} er tomt',
    for: { partner: { contacts: 'For hver kontaktperson hos partneren', projects: 'For hvert projekt, partneren er med i' } },
    else: 'Ellers',
    end: 'Slut'
  },
  mark: {
    title: 'Det markerede felt',
    or: 'Hvis tomt, skriv',
    atMost: 'Højst tegn',
    opening: 'Begynd med',
    names: 'Navn',
    form: { first: 'fornavn', full: 'fulde navn', title: 'titel og efternavn' },
    end: 'Slut med',
    noEnd: 'ingenting',
    if: 'Hvis udfyldt',
    unless: 'Hvis tomt',
    block: 'Det, der står mellem begyndelse og slut, hører til.',
    remove: 'Fjern',
    removeBlock: 'Fjern, og behold teksten'
  },
  signature: 'Underskrift',
  signatureNote: 'Står under nye breve. Tom: "Venlig hilsen" og dit navn.',
  files: {
    title: 'Følger med',
    add: 'Vedhæft',
    file: 'Fil til alle, højst {{count, number}} MB i alt …',
    rule: 'Hver sin fil …',
    event: 'Dato til kalenderen …',
    ofEvent: 'Datoen for {{name}}',
    remove: 'Tag {{name}} af',
    whose: 'Filen ligger på',
    of: { partner: 'partnerens kort', person: 'personens kort' },
    pattern: 'Filens navn',
    patternNote: 'Med fletfelter, og * for hvad som helst. Den, der ikke har filen, får ikke brevet.',
    keepRule: 'Vedhæft den',
    what: 'Hvad',
    day: 'Dag',
    from: 'Fra',
    to: 'Til',
    late: 'skal være senere',
    place: 'Sted',
    keepEvent: 'Vedhæft datoen'
  },
  /** Letters that come with the program, as they are called when one is begun. */
  builtIn: {
    invitation: 'Invitation til partnermøde',
    reminder: 'Påmindelse',
    thanks: 'Tak for sidst',
    welcome: 'Velkommen til en ny partner',
    'still-right': 'Stemmer det stadig?',
    'co-sign': 'Vil I skrive under?',
    access: 'Det ved vi om dig',
    erased: 'Dine oplysninger bliver slettet'
  },
  begin: { blank: 'Tomt brev', other: { da: 'På dansk', en: 'På engelsk' } },
  versions: {
    open: 'Udgaver',
    restore: 'Sæt en tidligere udgave ind',
    one: 'Udgave {{no, number}} · {{when}}',
    used_one: '{{count, number}} udsendelse',
    used_other: '{{count, number}} udsendelser'
  },
  syntax: {
    'no-header': 'her skal stå "Emne: …" eller "Sprog: …" og så en tom linje før brevet',
    'unknown-language': 'sproget skal være da eller en',
    'unknown-tag': '"{{what}}" kan ikke bruges i et brev',
    'misplaced-tag': '"{{what}}" står uden sin begyndelse',
    'unknown-filter': 'der er intet, der hedder "{{what}}", efter |',
    'not-closed': '{{what}} er ikke afsluttet',
    'stray-braces': '{{what}} står alene',
    'no-such-part': '"{{what}}" kan ikke slås op',
    'not-understood': '{{what}} kan ikke forstås'
  }
} as const
