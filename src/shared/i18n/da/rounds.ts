/** Rounds: partners sign a text together, or say whether what is known of them is still right. */
export const rounds = {
  state: { open: 'Ikke svaret', again: 'Spørg igen', yes: 'Ja', 'yes-reserved': 'Ja, med forbehold', no: 'Nej' },
  channel: { email: 'E-mail', phone: 'Telefon', meeting: 'Møde', letter: 'Brev', other: 'Andet' },
  csv: {
    organisation: 'Organisation',
    name: 'Navn',
    title: 'Titel',
    answer: 'Svar',
    version: 'Version',
    on: 'Svaret (UTC)',
    channel: 'Kanal',
    reservation: 'Forbehold',
    evidence: 'Bilag'
  },
  cli: {
    noRounds: 'Der er ingen runder.'
  }
} as const
