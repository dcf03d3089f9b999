type Numbered = Readonly<Record<string, number>>

/** "mandag|man|monday|mon tirsdag|…": every spelling of the first is 1, of the second 2. Longer spellings come first, to be tried first. */
const numbered = (written: string): Numbered =>
  Object.fromEntries(
    written
      .split(' ')
      .flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const))
      .sort(([a], [b]) => b.length - a.length)
  )

/** 1 is Monday. */
export const weekdays = numbered(
  'mandag|monday|man|mon tirsdag|tuesday|tues|tirs|tir|tue onsdag|wednesday|ons|wed torsdag|thursday|thurs|tors|tor|thu fredag|friday|fre|fri lørdag|loerdag|saturday|lør|sat søndag|soendag|sunday|søn|sun'
)

export const months = numbered(
  'januar|january|jan februar|february|feb marts|march|mar april|apr maj|may juni|june|jun juli|july|jul august|aug september|sept|sep oktober|october|okt|oct november|nov december|dec'
)

export const numbers: Numbered = {
  ...numbered('en|et|én|ét|one|an|a to|two tre|three fire|four fem|five seks|six syv|seven otte|eight ni|nine ti|ten'),
  ...{ fjorten: 14, fourteen: 14 }
}

/** In days; from 30 on they are months of the calendar. */
export const units: Numbered = {
  ...{ dage: 1, dag: 1, days: 1, day: 1, dg: 1, d: 1 },
  ...{ uger: 7, uge: 7, weeks: 7, week: 7, u: 7, w: 7 },
  ...{ måneder: 30, måned: 30, maaneder: 30, maaned: 30, mdr: 30, md: 30, months: 30, month: 30, m: 30 },
  ...{ år: 360, aar: 360, years: 360, year: 360, y: 360, å: 360 }
}
