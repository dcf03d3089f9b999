/** Reports: each says its figures in one sentence, and what one has to know to read them. */
export const reports = {
  title: 'Rapporter',
  status: '{{title}} · {{period}}',
  all: 'Alle rapporter',
  count: 'Antal',
  head: { period: 'Periode', total: 'I alt' },
  noPartners: 'Der var ingen aktive partnere {{day}}.',
  empty: 'Intet at vise i den periode',
  emptyText: 'Vælg en længere periode, eller gå videre til en anden rapport.',
  figures: 'Tallene',
  period: {
    label: 'Periode',
    'alliance-year': 'Alliancens år',
    'alliance-year-before': 'Alliancens forrige år',
    year: 'Kalenderåret',
    'year-before': 'Sidste kalenderår',
    'last-12-months': 'Seneste 12 måneder',
    own: 'Egen periode',
    from: 'Fra',
    to: 'Til',
    wrong: 'Perioden slutter, før den begynder.'
  },
  export: {
    label: 'Gem',
    pdf: 'PDF med tegning',
    png: 'Tegning som PNG',
    svg: 'Tegning som SVG',
    csv: 'Tal som CSV',
    xlsx: 'Tal som Excel'
  },
  cli: {
    report: 'rapporter over en periode',
    list: 'de rapporter, der er',
    show: 'vis en rapport; uden datoer for alliancens år',
    name: 'rapport',
    format: 'som fil; ellers som tekst, med --json som data',
    out: 'fil at skrive til; ellers til stdout',
    asOf: 'som det var, da den dag sluttede'
  },
  page: 'Side {{page}} af {{pages}}',
  made: 'Trukket {{day}}',
  partners: {
    title: 'Partnere over tid',
    sentence:
      'Fra {{from}} til {{to}}: {{joined, number}} kom til, {{left, number}} trådte ud. Aktive partnere: {{before, number}} før, {{total, number}} til sidst.',
    stayed: 'Var med i forvejen',
    fresh: 'Kom til',
    noDate_one: '{{number}} partner har ingen dato for, hvornår den kom med, og tæller med fra begyndelsen.',
    noDate_other: '{{number}} partnere har ingen dato for, hvornår de kom med, og tæller med fra begyndelsen.',
    noEnd_one: '{{number}} udtrådt partner har ingen dato for udtræden og tælles ikke med.',
    noEnd_other: '{{number}} udtrådte partnere har ingen dato for udtræden og tælles ikke med.',
    milestone: '◆ {{day}}: {{title}}',
    head: { period: 'Periode', total: 'Partnere til sidst', joined: 'Kom til', left: 'Trådte ud', milestones: 'Milepæle' }
  },
  types: {
    title: 'Partnere efter type',
    head: 'Type',
    sentence: 'Aktive partnere {{day}}: {{total, number}}. Flest: {{most}}, {{count, number}}.',
    unknown_one: '{{number}} partner har ingen type.',
    unknown_other: '{{number}} partnere har ingen type.'
  },
  focus: {
    title: 'Partnere efter indsatsområde',
    head: 'Indsatsområde',
    sentence: 'Aktive partnere {{day}}: {{total, number}}. Flest: {{most}}, {{count, number}}.',
    nothing: 'Ingen partner havde et indsatsområde {{day}}.',
    several: 'En partner kan have flere indsatsområder.',
    none: 'Uden indsatsområde',
    unknown_one: '{{number}} partner har intet indsatsområde.',
    unknown_other: '{{number}} partnere har intet indsatsområde.'
  },
  places: {
    title: 'Partnere efter landsdel',
    head: 'Landsdel',
    sentence: 'Aktive partnere {{day}}: {{total, number}}. Flest: {{most}}, {{count, number}}.',
    unknown_one: '{{number}} partner har intet postnummer.',
    unknown_other: '{{number}} partnere har intet postnummer.',
    none: 'Uden postnummer',
    capital: 'Storkøbenhavn',
    north: 'Nordsjælland og Bornholm',
    zealand: 'Sjælland og øerne',
    funen: 'Fyn',
    southJutland: 'Syd- og Sønderjylland',
    westJutland: 'Midt- og Vestjylland',
    eastJutland: 'Østjylland',
    northJutland: 'Nordjylland'
  },
  projects: {
    title: 'Projekter',
    sentence: 'Begyndt: {{started, number}}. Afsluttet: {{ended, number}}. I gang til sidst: {{running, number}}.',
    nothing: 'Der er ingen projekter, der er kommet i gang.',
    ran: 'Var i gang',
    fresh: 'Begyndt',
    noDate_one: '{{number}} projekt har ingen periode og tæller med som i gang hele tiden.',
    noDate_other: '{{number}} projekter har ingen periode og tæller med som i gang hele tiden.',
    head: { running: 'I gang til sidst', started: 'Begyndt', ended: 'Afsluttet' }
  },
  outreach: {
    title: 'Kontakt måned for måned',
    sentence:
      'Opkald {{call, number}}, e-mail {{email, number}}, møder og besøg {{meeting, number}}; i alt {{total, number}}. Flest i {{most}}.',
    nothing: 'Ingen opkald, e-mails eller møder i loggen i den periode.'
  },
  silent: {
    title: 'Hvem har vi ikke talt med?',
    sentence:
      'Af {{total, number}} aktive partnere har vi haft dialog med {{talked, number}} i perioden; med {{silent, number}} har vi ikke.',
    within: 'Dialog i perioden',
    before: 'Sidste dialog er ældre',
    never: 'Ingen dialog',
    unknown: 'Ukendt før {{since}}',
    notKnown: 'ukendt',
    none: 'ingen',
    since: 'Loggen begynder {{day}}; hvad der var før, ved den ikke.',
    more_one: '{{number}} mere, som ikke er nævnt her.',
    more_other: '{{number}} flere, som ikke er nævnt her.',
    head: { partner: 'Partner', dialogue: 'Seneste dialog', outreach: 'Seneste henvendelse', count: 'Antal' }
  },
  lists: {
    title: 'Lister og afmeldinger',
    sentence:
      'Sat på lister: {{listed, number}}. Afmeldt: {{withdrawn, number}}. Vil ikke kontaktes: {{objected, number}}. Mest skete i {{most}}.',
    nothing: 'Ingen er sat på lister eller afmeldt i den periode.',
    byRule: 'Kun dem, der er sat på med hånden: hvem der fulgte en regel på en dag, er ikke gemt.'
  },
  'follow-ups': {
    title: 'Opfølgninger',
    sentence:
      'Af {{total, number}} opfølgninger med frist i perioden er {{kept, number}} gjort til tiden ({{percent}} %), {{late, number}} senere, {{dropped, number}} opgivet og {{open, number}} åbne.',
    nothing: 'Ingen opfølgninger med frist i den periode.'
  },
  /** What figures of the last three reports count. */
  kind: {
    all: 'I alt',
    call: 'Opkald',
    email: 'E-mail',
    meeting: 'Møder og besøg',
    listed: 'Sat på lister',
    withdrawn: 'Afmeldt',
    objected: 'Vil ikke kontaktes',
    kept: 'Gjort til tiden',
    late: 'Gjort senere',
    dropped: 'Opgivet',
    open: 'Åbne',
    notDone: 'Åbne og opgivne'
  },
  rows: {
    title: '{{title}}: {{kind}}',
    back: 'Tilbage til rapporten',
    count_one: '{{number}} række',
    count_other: '{{number}} rækker',
    first: 'De første {{shown, number}} af {{count, number}} vises.',
    nothing: 'Der er ingen rækker mere; noget er ændret.',
    head: { on: 'Dag', kind: 'Slags', what: 'Hvad', card: 'Hvem', doneOn: 'Gjort eller opgivet' },
    nobody: 'en adresse uden kort'
  }
} as const
