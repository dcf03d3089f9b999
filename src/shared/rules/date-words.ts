import { addDays, addMonths, calendarDay, mondayOf, mondayOfWeek, weekdayOf, yearOf } from './calendar.ts'
import { months, numbers, units, weekdays } from './date-names.ts'

/** Where a day without a year lies, or one that comes every week: what is planned lies ahead, what was logged lies back. */
export type Lean = 'ahead' | 'back'

interface Sentence {
  today: string
  lean: Lean
  words: readonly string[]
}
type Reader = (sentence: Sentence) => string | undefined

const word = (names: Readonly<Record<string, number>>) => Object.keys(names).join('|')
const [weekday, month, number, unit] = [word(weekdays), word(months), `\\d{1,4}|${word(numbers)}`, word(units)]
const year = '\\d{4}|\\d{2}'
const count = (written: string | undefined): number => numbers[written ?? ''] ?? Number(written)
const fullYear = (written: string): number => (written.length === 2 ? 2000 + Number(written) : Number(written))

/** Units of a day or a month, so that a month is a month and not thirty days. */
function shifted(day: string, amount: number, unitWord: string | undefined): string | undefined {
  const size = units[unitWord ?? ''] ?? 1
  const moved = size >= 30 ? addMonths(day, (amount * size) / 30) : addDays(day, amount * size)
  return calendarDay(yearOf(moved), Number(moved.slice(5, 7)), Number(moved.slice(8)))
}

/** Without a year, the nearest one on that side of today; today itself counts. */
function withoutYear({ today, lean }: Sentence, monthNo: number, date: number): string | undefined {
  const here = yearOf(today)
  // a leap day may be four years away, over the turn of a century eight
  const years = Array.from({ length: 9 }, (_, at) => (lean === 'ahead' ? here + at : here - at))
  const days = years.map((each) => calendarDay(each, monthNo, date))
  return days.find((day) => day !== undefined && (lean === 'ahead' ? day >= today : day <= today))
}

function dated(sentence: Sentence, date: string | undefined, monthNo: number, written: string | undefined): string | undefined {
  if (written === undefined || written === '') return withoutYear(sentence, monthNo, Number(date))
  return calendarDay(fullYear(written), monthNo, Number(date))
}

const coming = (today: string, wanted: number): string => addDays(today, ((wanted - weekdayOf(today) + 6) % 7) + 1)
const latest = (today: string, wanted: number): string => addDays(today, -(((weekdayOf(today) - wanted + 6) % 7) + 1))

function inWeek({ today, lean, words: [, week, ofYear] }: Sentence): string | undefined {
  if (ofYear) return mondayOfWeek(fullYear(ofYear), Number(week))
  const around = [-1, 0, 1].flatMap((years) => mondayOfWeek(yearOf(today) + years, Number(week)) ?? [])
  return lean === 'ahead' ? around.find((monday) => addDays(monday, 6) >= today) : around.findLast((monday) => monday <= today)
}

const fixed = (pattern: string, days: number): [string, Reader] => [pattern, ({ today }) => addDays(today, days)]

/** Each pattern is tried at the beginning of the text; the first that fits and names a day that exists is meant. */
const readers = (
  [
    ['(\\d{4})-(\\d{2})-(\\d{2})', ({ words: [, y, m, d] }) => calendarDay(Number(y), Number(m), Number(d))],
    [`(\\d{1,2})[./-](\\d{1,2})[./-](${year})`, (s) => dated(s, s.words[1], Number(s.words[2]), s.words[3])],
    ['(\\d{1,2})[./](\\d{1,2})\\.?', (s) => dated(s, s.words[1], Number(s.words[2]), undefined)],
    [
      `(?:(?:${weekday})\\.?,? )?(?:d\\. |den )?(\\d{1,2})(?:\\.|st|nd|rd|th)? ?(${month})\\.?(?:,? (\\d{4}))?`,
      (s) => dated(s, s.words[1], months[s.words[2] ?? ''] ?? 0, s.words[3])
    ],
    [`(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`, (s) => dated(s, s.words[2], months[s.words[1] ?? ''] ?? 0, s.words[3])],
    fixed('i dag|idag|today|nu|now', 0),
    fixed('i morgen|imorgen|tomorrow', 1),
    fixed('i overmorgen|overmorgen|(?:the )?day after tomorrow', 2),
    fixed('i g(?:å|aa)r|ig(?:å|aa)r|yesterday', -1),
    fixed('i forg(?:å|aa)rs|(?:the )?day before yesterday', -2),
    [`(?:om|in|\\+) ?(${number}) ?(${unit})\\.?`, ({ today, words: [, n, u] }) => shifted(today, count(n), u)],
    [`for (${number}) (${unit})\\.? siden`, ({ today, words: [, n, u] }) => shifted(today, -count(n), u)],
    [`(${number}) (${unit})\\.? ago`, ({ today, words: [, n, u] }) => shifted(today, -count(n), u)],
    [`[-−] ?(${number}) ?(${unit})`, ({ today, words: [, n, u] }) => shifted(today, -count(n), u)],
    [`(?:næste|next) (${weekday})\\.?`, ({ today, words: [, w] }) => addDays(mondayOf(today), 6 + (weekdays[w ?? ''] ?? 1))],
    [`(?:sidste|last|i) (${weekday})s?\\.?`, ({ today, words: [, w] }) => latest(today, weekdays[w ?? ''] ?? 1)],
    ['(?:næste|next) (?:uge|week)', ({ today }) => addDays(mondayOf(today), 7)],
    ['(?:næste|next) (?:måned|month)', ({ today }) => `${addMonths(today, 1).slice(0, 8)}01`],
    [
      `(?:(?:på|on) )?(${weekday})\\.?`,
      ({ today, lean, words: [, w] }) => (lean === 'ahead' ? coming : latest)(today, weekdays[w ?? ''] ?? 1)
    ],
    [`(?:uge|week) (\\d{1,2})(?:,? (\\d{4}))?`, inWeek]
  ] satisfies [string, Reader][]
).map(([pattern, read]) => ({ pattern: new RegExp(`^(?:${pattern})(?![\\p{L}\\p{N}])`, 'u'), read }))

const longest = 200

/**
 * The day that a text begins with, in Danish or English ("i morgen", "fre", "næste fredag", "+14d", "om 2 uger", "uge 48", "5.11.",
 * "7. december", "in a month", "2026-11-05"), and what comes after it.
 */
export function readDay(text: string, today: string, lean: Lean = 'ahead'): { day: string; rest: string } | undefined {
  const written = text.normalize('NFC').trimStart()
  // lower case keeps the length of all that is read here
  const plain = written.slice(0, longest).toLowerCase().replace(/\s/g, ' ')
  for (const { pattern, read } of readers) {
    const words = pattern.exec(plain)
    const day = words && read({ today, lean, words })
    if (day)
      return {
        day,
        rest: written
          .slice(words[0].length)
          .replace(/^[\s:;,.–—-]+/, '')
          .trim()
      }
  }
  return undefined
}

/** Monday to Sunday and January to December as they are written out. */
const long = {
  da: 'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'
}

/** "mandag 7. december", "Monday 7 December": with the year only where it would be read as another day without. */
export function dayInWords(day: string, today: string, language: 'da' | 'en', lean: Lean = 'ahead'): string {
  const names = long[language].split(' ')
  const date = `${Number(day.slice(8))}${language === 'da' ? '.' : ''}`
  const short = `${names[weekdayOf(day) - 1]} ${date} ${names[6 + Number(day.slice(5, 7))]}`
  return readDay(short, today, lean)?.day === day ? short : `${short} ${yearOf(day)}`
}
