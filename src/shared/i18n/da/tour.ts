/** Rundvisning: five stops around the window. */
export const tour = {
  skip: 'Slut',
  back: 'Tilbage',
  next: 'Næste',
  close: 'Luk',
  counter: '{{at}} af {{total}}',
  places: {
    title: 'Her går du fra',
    text: 'Overblik siger, hvad der skal ske nu. Partnere og Personer er tabellerne; dine faste visninger står nederst.'
  },
  search: {
    title: 'Find alt ét sted',
    text: 'Skriv et stykke af et navn, en adresse eller et nummer, også med stavefejl. Her finder du også alle kommandoer.'
  },
  log: {
    title: 'Skriv det i loggen',
    text: 'Et opkald eller et møde er skrevet ned med to taster, og næste aftale kan stå i samme note: "/om 2 uger".'
  },
  menu: {
    title: 'Alt står i menuerne',
    text: 'Importér, eksportér, sikkerhedskopi og indstillinger. Ved siden af hver kommando står dens genvej.'
  },
  saved: {
    title: 'Alt er gemt',
    text: 'Hver ændring gemmes med det samme og kan fortrydes. Her står også, hvornår der sidst blev taget sikkerhedskopi, og hvad der er i gang.'
  }
} as const
