import { fold } from './fold.ts'

/** The first three letters of the months' names in Danish, Norwegian, Swedish, English and German, folded. */
const months: Readonly<Record<string, number>> = Object.fromEntries(
  'jan feb mar|mae apr maj|may|mai jun jul aug sep okt|oct nov dec|dez|des'
    .split(' ')
    .flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const))
)
const isMonth = (word: string): boolean => word.length > 2 && /^\p{L}+$/u.test(word) && months[monthKey(word)] !== undefined
const monthKey = (word: string): string => fold(word).slice(0, 3)

/** In which order 3/4/2025 is meant. Only numbers over 12 tell; day first where none does. */
export type DateOrder = 'day-first' | 'month-first'

/** How the dates of one column are written: month first only where some cannot be days first and none cannot be months first. */
export function dateOrderOf(texts: readonly string[]): DateOrder {
  const pairs = texts.flatMap((text) => {
    const parts = /^\s*(\d{1,2})\/(\d{1,2})\/\d{2,4}/.exec(text)
    return parts ? [[Number(parts[1]), Number(parts[2])] as const] : []
  })
  return pairs.some(([, second]) => second > 12) && pairs.every(([first]) => first <= 12) ? 'month-first' : 'day-first'
}

/**
 * A day as people and programs write it, in Danish, English or German, with or without the time after it: ISO, or --MM-DD where there
 * is no year (also the years 0000 and 1604 that programs put there). Numbers of Excel's calendar are days. Null for no day.
 */
export function readDate(written: string, order: DateOrder = 'day-first'): string | null {
  const text = written
    .normalize('NFKC')
    .trim()
    .replace(/[T\s]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?\s*(?:[AP]M|Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i, '')
  if (text.length > 40) return null
  return readNumbers(text, order) ?? readWords(text)
}

function readNumbers(text: string, order: DateOrder): string | null {
  const iso = /^(\d{4})[-./ ]?(\d{2})[-./ ]?(\d{2})$/.exec(text) ?? /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text)
  if (iso) return day(iso[1], iso[2], iso[3])
  const bare = /^--?(\d{2})-?(\d{2})$/.exec(text)
  if (bare) return day(undefined, bare[1], bare[2])
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return fromExcel(Number.parseInt(text, 10))
  const parts = /^(\d{1,2})([-./ ])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2}))?\.?$/.exec(text)
  if (!parts || (parts[4] === undefined && parts[2] === ' ')) return null
  const monthFirst = parts[2] === '/' && order === 'month-first'
  return monthFirst ? day(parts[4], parts[1], parts[3]) : day(parts[4], parts[3], parts[1])
}

/** "12. marts 2025", "March 12th, 2025", "12-Mar-2025", "ons. 12. marts". */
function readWords(text: string): string | null {
  const words = text
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .split(/[\s.,/-]+/)
    .filter(
      (word) =>
        word !== '' &&
        !/^(?:d|den|the|of|kl|\p{L}+dag|\p{L}+day|\p{L}+tag|man|tir|ons|tor|fre|lør|søn|mon|tue|wed|thu|fri|sat|sun)$/iu.test(word)
    )
  const month = words.findIndex(isMonth)
  const numbers = words.filter((_, at) => at !== month)
  if (month < 0 || numbers.length === 0 || numbers.length > 2 || !numbers.every((word) => /^\d{1,4}$/.test(word))) return null
  const year = numbers.find((word, at) => word.length > 2 || (at === 1 && numbers.length === 2))
  return day(year, String(months[monthKey(words[month] ?? '')]), numbers.find((word) => word !== year) ?? '')
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): string | null {
  const [m, d] = [Number(month), Number(date)]
  const full = year === undefined ? null : fullYear(year)
  const inYear = new Date(Date.UTC(full ?? 2000, m - 1, d))
  if (full !== null && (full < 1800 || full > 2200)) return null
  if (!(m >= 1 && m <= 12) || d < 1 || inYear.getUTCMonth() !== m - 1) return null
  const rest = `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  return full === null ? `--${rest}` : `${full}-${rest}`
}

/** Null where programs write a year to say that there is none. Two digits are the last hundred years or the next ten. */
function fullYear(year: string): number | null {
  const number = Number(year)
  if (year.length < 3) return number > 36 ? 1900 + number : 2000 + number
  return number === 0 || number === 1604 ? null : number
}

function fromExcel(serial: number): string | null {
  if (serial < 10_000 || serial > 80_000) return null
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)
}
