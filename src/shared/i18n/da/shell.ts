/** The frame around every screen. */
export const shell = {
  skip: 'Gå til indhold',
  menubar: 'Menu',
  places: 'Hovedmenu',
  noFile: 'Nyt kartotek',
  overdue_one: '{{count}} over frist',
  overdue_other: '{{count}} over frist',
  menu: { file: 'Filer', edit: 'Rediger', view: 'Vis', go: 'Gå til', card: 'Kort', tools: 'Værktøjer', help: 'Hjælp' },
  saved: 'Alt er gemt.',
  practice: 'Øvelse: partnerne her er opdigtede. Dit eget kartotek er ikke rørt.',
  practiceName: 'Øvelse',
  notFound: {
    title: 'Her er ingen side',
    text: 'Adressen passer ikke til noget i Kartotek. Det kan være et kort, der er slettet, eller et gammelt bogmærke.',
    back: 'Gå til Overblik'
  },
  crashed: {
    title: 'Skærmen kunne ikke vises',
    text: 'Dine data er i god behold: alt, hvad du har gemt, står i kartoteket. Indlæs skærmen igen. Bliver det ved, så kopiér rapporten til den, der hjælper dig; der står ingen personoplysninger i den.',
    reload: 'Indlæs skærmen igen',
    report: 'Kopiér rapport'
  },
  drop: 'Slip filen for at læse den. Der gemmes ikke noget, før du har set det.',
  shortcuts: {
    title: 'Genveje',
    none: 'ingen genvej',
    grid: 'I tabeller',
    move: 'Flyt',
    ends: 'Til rækkens ender',
    corners: 'Til første og sidste række',
    page: 'En side op eller ned',
    open: 'Åbn kortet',
    peek: 'Kig i sidepanelet',
    tick: 'Markér rækken',
    tickAll: 'Markér alle, der passer',
    clear: 'Ryd markeringen',
    jump: 'Bogstaver springer til navnet'
  }
} as const
