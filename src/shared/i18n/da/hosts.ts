/** What the hosts say themselves: in the terminal, on the bare page of somebody who is not let in, in a box of the system. */
export const hosts = {
  signIn: 'Denne side hører til et Kartotek, du ikke er logget ind i. Tryk Enter i terminalen, hvor det kører, og brug den nye adresse.',
  startUsed: 'Startadressen er brugt, for gammel eller forkert. Tryk Enter i terminalen, hvor Kartotek kører, og brug den nye adresse.',
  running: 'Kartotek kører. Adressen gælder én gang, i 10 minutter; Enter giver en ny, Ctrl+C stopper.',
  opened: 'Kartotek er åbnet i browseren. Lykkedes det ikke, så brug adressen: den gælder én gang, i 10 minutter. Ctrl+C stopper.',
  alreadyRunning: 'Kartoteket er åbent i forvejen. Her er en ny adresse til det.',
  idle: 'Kartotek er stoppet: ingen side har været åben i 10 minutter.',
  due_one: '{{count}} opfølgning venter i dag.',
  due_other: '{{count, number}} opfølgninger venter i dag.',
  outside: 'Åbn {{host}} uden for Kartotek?',
  outsideOpen: 'Åbn',
  outsideCancel: 'Annullér',
  sending: 'Der bliver sendt breve. Luk alligevel? Det, der er tilbage, står på pause.',
  sendingStay: 'Bliv',
  sendingLeave: 'Luk'
} as const
