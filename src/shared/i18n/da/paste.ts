/** Pasting outside of every field: what it is thought to be. */
export const paste = {
  title: 'Jeg tror, det er …',
  anything: 'Indsæt, hvad det end er',
  label: 'Indsæt her',
  lead: 'En partnerside, en projektside, en mailsignatur, et svar om, at nogen er stoppet, en mail, der kom retur, eller celler fra et regneark. Der gemmes ikke noget, før du har set det.',
  unknown: 'Det ligner ikke noget, Kartotek kender.',
  otherwise: 'Det kan også være',
  is: {
    page: 'en partnerside',
    projects: 'en side om projekter',
    mail: 'en mail',
    table: 'celler fra et regneark',
    signature: 'en mailsignatur',
    departure: 'en besked om, at nogen er stoppet',
    bounce: 'en mail, der kom retur'
  },
  says: {
    page: '{{lines, number}} linjer med {{emails, number}} e-mails',
    projects_one: '{{count, number}} projekt',
    projects_other: '{{count, number}} projekter',
    table: '{{rows, number}} rækker med {{columns}} kolonner',
    left: '{{name}} er stoppet',
    leftUnknown: 'Nogen er stoppet',
    leftFor: '{{name}} er stoppet. Ny kontakt: {{other}}'
  },
  do: {
    page: 'Læs siden',
    projects: 'Læs projekterne',
    mail: 'Læs mailen',
    table: 'Læs cellerne',
    signature: 'Opret personen',
    departure: 'Ret rollen',
    bounce_one: 'Markér adressen som kommet retur',
    bounce_other: 'Markér {{count}} adresser som kommet retur'
  },
  bounced_one: '{{count}} adresse er markeret som kommet retur.',
  bounced_other: '{{count}} adresser er markeret som kommet retur.',
  notKnown: 'Ingen i kartoteket har den adresse.',
  noRole: 'Kartotek kender ikke den, der er stoppet. Find personen, og afslut rollen på kortet.',
  whichRole: 'Hvilken rolle er stoppet?'
} as const
