/** What leaves the program without a file: the clipboard, paper, and the manual. */
export const paper = {
  copy: {
    title: 'Kopiér som',
    as: 'Hvad skal på udklipsholderen?',
    form: {
      lines: 'Navn, titel, organisation: én linje til hver',
      mail: 'Adresser til en mail: Navn <e-mail>; …',
      columns: 'To spalter til et brev: hvem, og hvordan de træffes',
      names: 'Kun navne',
      table: 'Tabel til et regneark'
    },
    heads: { name: 'Navn', title: 'Titel', partner: 'Partner', email: 'E-mail', phone: 'Telefon' },
    batch: 'Adresser i hver mail',
    batchNote: 'Mange mailservere siger nej til mere end 50 ad gangen. Sæt dem ind i Bcc.',
    preview: 'Sådan ser det ud',
    leftOut_one: '{{count, number}} adresse er ikke med: {{why}}.',
    leftOut_other: '{{count, number}} adresser er ikke med: {{why}}.',
    nobody: 'Her er ingen at kopiere.',
    all_one: 'Kopiér {{count, number}}',
    all_other: 'Kopiér {{count, number}}',
    some: 'Kopiér {{from}}–{{to}} af {{total}}',
    copied_one: '{{count, number}} er kopieret.',
    copied_other: '{{count, number}} er kopieret.'
  },
  sheets: {
    title: 'Mødeark',
    print_one: 'Udskriv {{count, number}} ark',
    print_other: 'Udskriv {{count, number}} ark',
    none: 'Ingen er valgt',
    noneText: 'Vælg partnere eller personer i en tabel, og vælg Mødeark.',
    toPartners: 'Gå til Partnere',
    most: 'De første {{most, number}} af {{count, number}} er med.',
    people: 'Kontaktpersoner',
    roles: 'Roller',
    primary: 'fast kontakt',
    away: 'på orlov',
    awayFor: 'på orlov, vikar: {{name}}',
    objects: 'vil ikke kontaktes',
    more_one: '… {{count, number}} til i Kartotek',
    more_other: '… {{count, number}} til i Kartotek',
    noPeople: 'Ingen kontaktpersoner.',
    noRoles: 'Ingen roller.',
    dialogue: 'Seneste dialog',
    noDialogue: 'Loggen kender ingen.',
    by: 'ved {{name}}',
    followUps: 'Åbne opfølgninger',
    noFollowUps: 'Ingen.',
    statement: 'Derfor er de med',
    approved: 'godkendt {{when}}',
    notes: 'Noter på kortet',
    tags: 'Tags',
    room: 'Noter fra mødet',
    kind: {
      call: 'opkald',
      email: 'e-mail',
      meeting: 'møde',
      note: 'note',
      letter: 'brev',
      sms: 'sms',
      visit: 'besøg',
      mailing: 'udsendelse',
      other: 'andet'
    }
  },
  print: {
    page: 'side',
    of: 'af',
    most: 'De første {{most, number}} af {{count, number}} rækker er med.',
    tooMany: 'Kun de første {{most, number}} af {{count, number}} rækker udskrives. Filtrér, eller eksportér resten.',
    group: '{{name}} ({{count, number}})'
  },
  manual: {
    title: 'Brugervejledning',
    chapters: 'Kapitler',
    search: 'Søg i vejledningen',
    found_one: '{{count, number}} sted',
    found_other: '{{count, number}} steder',
    nothing: 'Ordet står ikke i vejledningen.',
    loading: 'Åbner vejledningen …'
  }
} as const
