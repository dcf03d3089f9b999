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
      card: 'Partner: kort: alt, der står om den'
    },
    date: 'Dato',
    sender: { name: 'Afsender: navn', email: 'Afsender: e-mail' }
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
