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
      projects: 'Partner: projects',
      card: 'Partner: card: all that is known of it'
    },
    event: {
      title: 'Event: title',
      date: 'Event: date',
      time: 'Event: time',
      place: 'Event: place',
      deadline: 'Event: answer by'
    },
    round: { deadline: 'Round: answer by', time: 'Round: time of day', text: 'Round: the text' },
    date: 'Date',
    sender: { name: 'Sender: name', email: 'Sender: e-mail' }
  },
  chip: {
    each: 'Each: {{part}}',
    part: {
      partner: {
        contacts: { name: 'name', firstName: 'first name', lastName: 'last name', title: 'title', email: 'e-mail', phone: 'phone' },
        projects: {
          title: 'title',
          shortTitle: 'short title',
          role: 'role of the partner',
          status: 'status',
          period: 'period',
          targetGroup: 'target group',
          summary: 'short description',
          outcome: 'outcome',
          web: 'web'
        }
      }
    },
    or: 'else "{{text}}"',
    atMost: 'at most {{count, number}} characters',
    genitive: 'genitive'
  },
  block: {
    if: 'If {{field}} is filled in',
    unless: 'If {{field}} is empty',
    for: { partner: { contacts: 'For each contact person of the partner', projects: 'For each project the partner is in' } },
    else: 'Otherwise',
    end: 'End'
  },
  mark: {
    title: 'The selected field',
    or: 'If empty, write',
    atMost: 'At most characters',
    opening: 'Begin with',
    names: 'Name',
    form: { first: 'first name', full: 'full name', title: 'title and last name' },
    end: 'End with',
    noEnd: 'nothing',
    if: 'If filled in',
    unless: 'If empty',
    block: 'What stands between beginning and end belongs to it.',
    remove: 'Remove',
    removeBlock: 'Remove, and keep the text'
  },
  signature: 'Signature',
  signatureNote: 'Stands under new letters. Empty: "Kind regards" and your name.',
  files: {
    title: 'Goes along',
    add: 'Attach',
    file: 'A file for everybody, at most {{count, number}} MB together …',
    rule: 'A file for each …',
    event: 'A date for the calendar …',
    ofEvent: 'The date of {{name}}',
    remove: 'Take {{name}} off',
    whose: 'The file is on',
    of: { partner: 'the card of the partner', person: 'the card of the person' },
    pattern: 'Name of the file',
    patternNote: 'With merge fields, and * for anything. Whoever does not have the file does not get the letter.',
    keepRule: 'Attach it',
    what: 'What',
    day: 'Day',
    from: 'From',
    to: 'To',
    late: 'must be later',
    place: 'Place',
    keepEvent: 'Attach the date'
  },
  /** Letters that come with the program, as they are called when one is begun. */
  builtIn: {
    invitation: 'Invitation to the partner meeting',
    reminder: 'Reminder',
    thanks: 'Thank you for coming',
    welcome: 'Welcome to a new partner',
    'still-right': 'Is this still right?',
    'co-sign': 'Will you sign?',
    access: 'What we know of you',
    erased: 'Your data will be erased'
  },
  begin: { blank: 'Empty letter', other: { da: 'In Danish', en: 'In English' } },
  versions: {
    open: 'Versions',
    restore: 'Put in an earlier version',
    one: 'Version {{no, number}} · {{when}}',
    used_one: '{{count, number}} mailing',
    used_other: '{{count, number}} mailings'
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
