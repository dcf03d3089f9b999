/** The alliance itself: what it is, who speaks for it, milestones, totals, focus areas, goals and quotations. */
export const alliance = {
  title: 'Alliancen',
  add: 'Tilføj',
  removed: 'Slettet.',
  source: 'Kilde',
  sourceNote: 'Hvor det står, eller hvem der sagde det',
  note: 'Note',
  field: {
    name: 'Navn',
    shortName: 'Kort navn',
    termFrom: 'Periode fra',
    termTo: 'Periode til',
    admission: 'Optagelse',
    vision: 'Vision',
    goals: 'Mål',
    secretariat: 'Sekretariat',
    yearBegins: 'Året begynder i',
    senderName: 'Afsender',
    senderEmail: 'Afsenders e-mail'
  },
  admission: { open: 'Åben for nye partnere', closed: 'Lukket for nye partnere' },
  role: {
    initiator: 'Initiativtager',
    chair: 'Formand',
    deputy: 'Næstformand',
    board: 'Bestyrelse',
    secretariat: 'Sekretariat',
    spokesperson: 'Talsperson'
  },
  people: {
    title: 'Alliancens folk',
    none: 'Ingen endnu. Her står, hvem der tegner alliancen.',
    add: 'Tilføj en af alliancens folk',
    edit: 'Ret',
    role: 'Som',
    still: 'tom: stadig'
  },
  milestones: {
    title: 'Milepæle',
    none: 'Ingen milepæle endnu.',
    add: 'Ny milepæl',
    edit: 'Ret milepælen',
    name: 'Hvad',
    standing: 'Status',
    status: { planned: 'Planlagt', done: 'Nået', dropped: 'Droppet' },
    dueOn: 'Planlagt til',
    doneOn: 'Nået den',
    nth: 'Partner nummer {{count}}',
    reached: 'I er nået op på {{count, number}} partnere.',
    make: 'Gør det til en milepæl',
    refuse: 'Nej tak',
    refused: 'Der bliver ikke spurgt igen.'
  },
  totals: {
    title: 'Oplyste tal',
    none: 'Her står tal, I har oplyst, ved siden af det, der er i kartoteket.',
    add: 'Nyt oplyst tal',
    edit: 'Ret det oplyste tal',
    number: 'Tal',
    what: 'Af hvad',
    statedOn: 'Oplyst den',
    stated: 'Oplyst {{what}}',
    subject: {
      partners: 'Partnere',
      contacts: 'Kontaktpersoner',
      projects: 'Projekter',
      'working-groups': 'Arbejdsgrupper',
      events: 'Arrangementer',
      initiatives: 'Fælles henvendelser'
    },
    of: {
      partners_one: '{{count}} partner',
      partners_other: '{{count, number}} partnere',
      contacts_one: '{{count}} kontaktperson',
      contacts_other: '{{count, number}} kontaktpersoner',
      projects_one: '{{count}} projekt',
      projects_other: '{{count, number}} projekter',
      'working-groups_one': '{{count}} arbejdsgruppe',
      'working-groups_other': '{{count, number}} arbejdsgrupper',
      events_one: '{{count}} arrangement',
      events_other: '{{count, number}} arrangementer',
      initiatives_one: '{{count}} fælles henvendelse',
      initiatives_other: '{{count, number}} fælles henvendelser'
    },
    counted: {
      same: 'i kartoteket {{counted}}, lige så mange',
      fewer: 'i kartoteket {{counted}}, {{count, number}} færre',
      more: 'i kartoteket {{counted}}, {{count, number}} flere: det oplyste er mindre end det, der er talt'
    }
  },
  focus: {
    title: 'Indsatsområder',
    none: 'Ingen indsatsområder endnu.',
    addTitle: 'Nyt indsatsområde',
    edit: 'Ret indsatsområdet',
    nameDa: 'Navn på dansk',
    nameEn: 'Navn på engelsk',
    parent: 'Ligger under',
    top: 'Øverst',
    under: 'Tilføj under',
    merge: 'Slå sammen med …',
    mergeTitle: 'Slå {{name}} sammen med et andet',
    into: 'Bliver til',
    mergeNote: 'Partnere, projekter og det, der ligger under, går med over.',
    mergeNow: 'Slå sammen',
    merged: 'Slået sammen.'
  },
  goals: {
    title: 'Mål',
    none: 'Ingen mål endnu.',
    add: 'Nyt mål',
    edit: 'Ret målet',
    text: 'Hvad partneren vil',
    status: { planned: 'Planlagt', 'under-way': 'I gang', reached: 'Nået', dropped: 'Droppet' },
    due: 'senest {{when}}',
    dueOn: 'Senest',
    result: 'Resultat',
    evidence: 'Hvordan vi ved det',
    evidenceNote: 'Et link, en rapport, hvem der sagde det'
  },
  quotes: {
    title: 'Citater',
    none: 'Ingen citater endnu.',
    add: 'Nyt citat',
    edit: 'Ret citatet',
    text: 'Citat',
    role: 'Sagt som en af',
    noRole: 'Sig selv',
    titleThen: 'Titel dengang',
    saidOn: 'Sagt den',
    url: 'Link'
  },
  contact: {
    is: 'Er kontaktperson',
    note: 'Ellers kan personen citeres og tælles med, men får ingen breve for partneren.',
    none: 'ikke kontaktperson',
    stop: 'Er ikke kontaktperson',
    start: 'Er kontaktperson'
  }
} as const
