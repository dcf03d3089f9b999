/** A day as YYYY-MM-DD, or --MM-DD where the year is left out or stands for "no year"; what is no day stays as it is written. */
export function readBirthday(written: string, omittedYear: string | null): { birthday: string; isDay: boolean } {
  const text = written.trim().replace(/[T ]\d{2}:?\d{2}.*$|T$/, '')
  const { year, month, day } = partsOf(text) ?? {}
  if (month === undefined || day === undefined) return { birthday: written.trim(), isDay: false }
  const date = `${two(month)}-${two(day)}`
  const known = year !== undefined && Number(year) !== 0 && year !== '1604' && year !== omittedYear
  if (!isDate(known ? Number(year) : 2000, Number(month), Number(day))) return { birthday: written.trim(), isDay: false }
  return { birthday: known ? `${year}-${date}` : `--${date}`, isDay: true }
}

interface Parts {
  readonly year?: string | undefined
  readonly month?: string | undefined
  readonly day?: string | undefined
}

const orders: readonly RegExp[] = [
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^--(?<month>\d{2})-?(?<day>\d{2})$/,
  /^--(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.$/
]

/** With strokes the day and the month can only be told apart where one is over 12. */
function partsOf(text: string): Parts | null {
  for (const order of orders) {
    const groups = order.exec(text)?.groups
    if (groups) return groups
  }
  const [, first = '', second = '', year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? []
  if (Number(first) > 12) return { year, month: second, day: first }
  return Number(second) > 12 ? { year, month: first, day: second } : null
}

const two = (number: string): string => number.padStart(2, '0')

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
