/** Labels, name badges and lists to telephone by. */
export const prints = {
  title: { labels: 'Etiketter', badges: 'Navneskilte', 'call-sheet': 'Ringeliste', 'test-page': 'Prøveside' },
  call: {
    who: 'Hvem',
    phone: 'Telefon',
    lastDialogue: 'Seneste dialog',
    notes: 'Noter',
    none: 'ingen i loggen',
    page: 'Side {{page}} af {{pages}}'
  },
  open: 'Etiketter m.m. …',
  dialog: 'Etiketter m.m.',
  what: 'Hvad skal på papir?',
  note: {
    labels: 'Postadresser på ark.',
    badges: 'Navn, titel og partner på ark L4785.',
    'call-sheet': 'Navn, telefon og seneste dialog, med plads til noter.'
  },
  respects: 'Den, der har sagt nej til nyhedsbrevet, er ikke med.',
  make: 'Lav filen',
  sheet: 'Ark',
  sheetOf: '{{code}}: {{columns}} × {{rows}} på {{width, number}} × {{height, number}} mm',
  startAt: 'Første ledige etiket',
  startAtNote: 'Talt fra øverste venstre hjørne, hvis arket er brugt før.',
  offset: 'Rykket (mm)',
  offsetX: 'Mod højre',
  offsetY: 'Nedad',
  offsetNote: 'Print en prøveside på almindeligt papir og hold den op mod arket.',
  testPage: 'Prøveside',
  done_one: 'Til {{count, number}} er i filen.',
  done_other: 'Til {{count, number}} er i filen.',
  left_one: '{{count, number}} er udeladt',
  left_other: '{{count, number}} er udeladt',
  noAddress_one: '{{count, number}} har ingen postadresse: {{names}}',
  noAddress_other: '{{count, number}} har ingen postadresse: {{names}}',
  tooLong_one: '{{count, number}} har mere tekst, end der er plads til: {{names}}',
  tooLong_other: '{{count, number}} har mere tekst, end der er plads til: {{names}}',
  more: 'og {{count, number}} til',
  address: 'Postadresse',
  copyPath: 'Kopiér stien',
  openFile: 'Åbn filen'
}
