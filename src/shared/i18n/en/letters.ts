/** Letters: merge fields as the picker and the chips name them, and why a template cannot be read. */
export const letters = {
  /** Fields of the user's own. */
  ownField: { person: 'Contact: {{label}}', organisation: 'Partner: {{label}}' },
  fields: {
    greeting: 'Greeting',
    contact: {
      firstName: 'Contact: first name',
      lastName: 'Contact: last name',
      name: 'Contact: name',
      title: 'Contact: title',
      email: 'Contact: e-mail',
      phone: 'Contact: phone'
    },
    partner: {
      name: 'Partner: name',
      statement: 'Partner: statement',
      web: 'Partner: website',
      type: 'Partner: type',
      address: 'Partner: address',
      contacts: 'Partner: contact persons',
      card: 'Partner: card: all that is known of it'
    },
    date: 'Date',
    sender: { name: 'Sender: name', email: 'Sender: e-mail' }
  },
  syntax: {
    'no-header': '"Subject: …" or "Language: …" belongs here, then an empty line before the letter',
    'unknown-language': 'the language must be da or en',
    'unknown-tag': '"{{what}}" cannot be used in a letter',
    'misplaced-tag': '"{{what}}" stands without its beginning',
    'unknown-filter': 'there is nothing called "{{what}}" after |',
    'not-closed': '{{what}} is not closed',
    'stray-braces': '{{what}} stands alone',
    'no-such-part': '"{{what}}" cannot be looked up',
    'not-understood': '{{what}} cannot be understood'
  }
} as const
