/** What letters are for: the purposes that come with the program, and one's own. */
export const purposes = {
  title: 'Formål',
  builtIn: { service: 'Service til partnere', newsletter: 'Nyhedsbrev', personal: 'Personligt brev' },
  note: {
    service: 'Mødepapirer og lignende; går også til den, der er afmeldt nyhedsbrev.',
    newsletter: 'Den, der er afmeldt nyhedsbrev, får det ikke.',
    personal: 'Et brev til én person; går også til den, der har sagt nej. Sendes det til flere, gælder et nej.'
  },
  class: { service: 'Service', newsletter: 'Nyhedsbrev', personal: 'Personligt' },
  classLabel: 'Slags',
  classNote: {
    service: 'Hører til samarbejdet. Et nej til formålet eller til al kontakt gælder.',
    newsletter: 'Noget, man kan melde sig fra. Et nej til formålet eller til al kontakt gælder.',
    personal: 'Til én person går det også til den, der har sagt nej.'
  },
  basis: { 'legitimate-interest': 'Legitim interesse', consent: 'Samtykke', contract: 'Aftale' },
  basisLabel: 'Retsgrundlag',
  noBasis: 'Ikke angivet',
  name: 'Navn',
  taken: 'Der er allerede et formål med det navn.',
  description: 'Beskrivelse',
  kept: 'Dage, en person gemmes',
  keptNote: 'Så mange dage efter et ja bliver den, der ikke har en rolle, foreslået slettet. Tom: ingen frist for formålet.',
  keptFor_one: 'gemmes {{count, number}} dag',
  keptFor_other: 'gemmes {{count, number}} dage',
  own: 'Egne formål',
  ownNote: 'Kurser, høringer, årsmøde: det, man kan melde sig fra for sig.',
  new: 'Nyt formål',
  change: 'Ret formålet {{name}}',
  edit: 'Ret',
  limit: 'Ret fristen',
  save: 'Gem formålet',
  saved: 'Formålet {{name}} er gemt.',
  remove: 'Slet',
  removed: 'Formålet {{name}} er slettet.',
  inUse_one: 'I brug {{count, number}} sted',
  inUse_other: 'I brug {{count, number}} steder',
  actions: 'Mere om {{name}}'
} as const
