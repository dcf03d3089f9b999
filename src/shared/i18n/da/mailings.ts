/** Letters: mailings, lists, templates, and the way from recipients to drafts. */
export const mailings = {
  title: 'Breve',
  back: 'Tilbage til Breve',
  tab: { mailings: 'Udsendelser', lists: 'Lister', templates: 'Skabeloner' },
  tabs: 'Breve',
  write: 'Skriv til …',
  purpose: { newsletter: 'Nyhedsbrev', service: 'Service til partnere' },
  purposeNote: {
    newsletter: 'Den, der er afmeldt nyhedsbrev, får det ikke.',
    service: 'Mødepapirer og lignende; går også til den, der er afmeldt nyhedsbrev.'
  },
  policy: { 'primary-else-first': 'Én person pr. partner: den faste kontakt, ellers den næste', all: 'Alle' },
  policyShort: { 'primary-else-first': 'én person pr. partner', all: 'alle' },
  languageOf: { da: 'Dansk', en: 'Engelsk' },
  sum: {
    included_one: '{{count, number}} får brevet',
    included_other: '{{count, number}} får brevet',
    excluded_one: '{{count, number}} gør ikke',
    excluded_other: '{{count, number}} gør ikke',
    reason: {
      'no-address': '{{count, number}} uden e-mail',
      'bad-address': '{{count, number}} med ugyldig e-mail',
      unsubscribed: '{{count, number}} afmeldt',
      objected: '{{count, number}} vil ikke kontaktes',
      suppressed: '{{count, number}} på spærrelisten',
      'shares-blocked-address': '{{count, number}} deler adresse med én, der har sagt nej',
      'duplicate-address': '{{count, number}} med samme adresse som en anden',
      represented: '{{count, number}} repræsenteret af en anden fra partneren',
      'role-ended': '{{count, number}} ikke længere kontaktperson',
      'address-changed': '{{count, number}} med ændret adresse',
      gone: '{{count, number}} er her ikke mere'
    }
  },
  reason: {
    'no-address': 'uden e-mail',
    'bad-address': 'ugyldig e-mail',
    unsubscribed: 'afmeldt nyhedsbrev',
    objected: 'vil ikke kontaktes',
    suppressed: 'adressen er spærret',
    'shares-blocked-address': 'adressen er sagt nej på',
    'duplicate-address': 'samme adresse som {{name}}',
    represented: '{{name}} får det for partneren',
    'role-ended': 'ikke længere kontaktperson',
    'address-changed': 'adressen er ændret siden',
    gone: 'er her ikke mere'
  },
  list: { name: 'Listens navn' },
  addTo: {
    title: 'Tilføj til liste',
    list: 'Liste',
    new: 'Ny liste …',
    follow: 'Listen følger søgningen',
    followNote: 'Den, der senere passer til søgningen, kommer selv med.',
    add: 'Tilføj',
    addCount_one: 'Tilføj {{count, number}} person',
    addCount_other: 'Tilføj {{count, number}} personer',
    create_one: 'Opret liste med {{count, number}} person',
    create_other: 'Opret liste med {{count, number}} personer',
    created: 'Listen "{{name}}" er oprettet.',
    added_one: '{{count, number}} person er sat på "{{name}}".',
    added_other: '{{count, number}} personer er sat på "{{name}}".',
    added_zero: 'Alle står allerede på "{{name}}".'
  }
} as const
