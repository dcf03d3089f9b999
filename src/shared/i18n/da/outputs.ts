/** Mailings as files: the ways beside drafts, one to oneself, and drafts one after the other. */
export const outputs = {
  open: 'Flere måder …',
  title: 'Flere måder',
  write_one: 'Skriv til {{count, number}}',
  write_other: 'Skriv til {{count, number}}',
  way: {
    eml: 'Kladder',
    mbox: 'Postkasse (.mbox)',
    zip: 'Samlet fil (.zip)',
    csv: 'Tabel til Word (.csv)',
    xlsx: 'Tabel til Word (.xlsx)',
    letters: 'Breve på papir',
    labels: 'Etiketter',
    badges: 'Navneskilte',
    'call-sheet': 'Ringeliste'
  },
  note: {
    mbox: 'Alle mails i én fil, som Thunderbird kan hente ind.',
    zip: 'Alle kladder i én fil, der kan flyttes til en anden maskine.',
    csv: 'En række til hver modtager, med brevets felter.',
    xlsx: 'Det samme som projektmappe til Excel og Word.',
    letters: 'Et brev til hver som PDF, med adresse til rudekuvert.',
    labels: 'Postadresser på ark, som PDF.',
    badges: 'Navn, titel og partner på ark L4785, som PDF.',
    'call-sheet': 'Navn, telefon og seneste dialog, med plads til noter.'
  },
  done_one: 'Filen er skrevet, til {{count, number}}.',
  done_other: 'Filen er skrevet, til {{count, number}}.',
  byPost_one: '{{count, number}} uden en e-mail, der virker, er med: brevet kan sendes med posten.',
  byPost_other: '{{count, number}} uden en e-mail, der virker, er med: brevene kan sendes med posten.',
  stopped: 'Stoppet. Intet er skrevet.',
  files: 'Skrevne filer',
  fileOf_one: '{{way}}, {{count, number}} person:',
  fileOf_other: '{{way}}, {{count, number}} personer:',
  own: {
    write: 'Skriv én til mig selv',
    done: 'Kladden til {{to}} er skrevet.',
    ask: 'Åbnede den som en kladde, du kan sende?',
    yes: 'Ja',
    no: 'Nej',
    otherwise: 'Kladder kan ikke sendes her: tag en tabel til Word under Flere måder, eller kopiér adresserne til Bcc fra listen.'
  },
  next: {
    open: 'Åbn næste kladde',
    more: 'Åbn næste kladde ({{done, number}} af {{total, number}})',
    none: 'Der er ikke flere kladder at åbne.',
    held: '{{name}} er sprunget over: {{reason}}'
  }
}
