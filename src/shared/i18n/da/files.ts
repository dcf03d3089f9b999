/** The card file as a file: another one is made, it is copied, it is left. */
export const files = {
  newTitle: 'Nyt kartotek',
  newNote: 'Det ligger i samme mappe som de andre. Det, der er åbent nu, bliver, som det er.',
  name: 'Navn',
  create: 'Opret kartotek',
  copyTitle: 'Gem en kopi',
  place: 'Hvor',
  placeNote: 'Et navn lægger kopien ved de andre kartoteker; en hel sti lægger den der.',
  copy: 'Gem kopi',
  copied: 'Kopien {{name}} er gemt og kontrolleret.',
  closed: '{{name}} er lukket.'
} as const
