/** Partners over time: every time in the alliance, joining, leaving, resting, coming back. */
export const memberships = {
  title: 'Medlemskab',
  none: 'Har ikke været med i alliancen.',
  unknown: 'ukendt',
  unread: 'Datoen kan ikke læses og står som tekst: den tæller ikke med, hvor der regnes med tid.',
  addPeriod: 'Tilføj periode',
  addTitle: 'Periode i alliancen',
  editTitle: 'Ret perioden',
  removed: 'Perioden er slettet.',
  joined: 'Med siden',
  joinedNote: 'For eksempel 2019, efterår 2021 eller 1. marts 2020; tom: ved vi ikke',
  leftOn: 'Udtrådt',
  leftOnNote: 'tom: stadig med; en dag, der kommer: med indtil da',
  kind: 'Som',
  status: 'Partnerskab',
  statusNote: 'Gælder, så længe partneren er med.',
  join: { title_one: 'Bliver partner', title_other: '{{count, number}} bliver partnere', save: 'Gør til partner' },
  leave: {
    title_one: 'Udtræder af alliancen',
    title_other: '{{count, number}} udtræder af alliancen',
    on: 'Udtræder den',
    reason: 'Hvorfor',
    ahead_one: 'Partneren er med indtil {{day}} og udtræder den dag af sig selv. Det, du krydser af, bliver afsluttet nu.',
    ahead_other: 'Partnerne er med indtil {{day}} og udtræder den dag af sig selv. Det, du krydser af, bliver afsluttet nu.',
    save: 'Noter udtrædelse'
  },
  close: {
    'sign-on': 'Tag af underskriftsrunder',
    verification: 'Tag af runder “Stemmer det stadig?”',
    seat: 'Afslut pladser i arbejdsgrupper',
    event: 'Tag af kommende arrangementer',
    list: 'Tag personer af håndplukkede lister',
    'follow-up': 'Drop opfølgninger'
  },
  underWayNone: 'Intet er i gang med partneren.',
  more_one: 'og {{count}} til',
  more_other: 'og {{count, number}} til',
  done: {
    join_one: 'Er partner nu.',
    join_other: '{{count, number}} er partnere nu.',
    leave_one: 'Udtrædelsen er noteret.',
    leave_other: '{{count, number}} er noteret som udtrådt.',
    leaveLater_one: 'Udtræder, når dagen kommer.',
    leaveLater_other: '{{count, number}} udtræder, når dagen kommer.',
    pause_one: 'Sat på pause.',
    pause_other: '{{count, number}} er sat på pause.',
    resume_one: 'Med igen.',
    resume_other: '{{count, number}} er med igen.'
  },
  nothing: 'Der var intet at ændre.',
  passed_one: '{{count}} blev sprunget over.',
  passed_other: '{{count, number}} blev sprunget over.',
  cli: {
    membership: 'partnere over tid',
    list: 'vis alle perioder i alliancen',
    join: 'blive partner, eller komme tilbage',
    leave: 'udtræde'
  }
} as const
