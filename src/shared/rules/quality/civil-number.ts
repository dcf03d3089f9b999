interface Place {
  from: number
  to: number
}

/** Six digits that may be a date, and four more. */
const shapes: readonly RegExp[] = [
  // with its hyphen it is known even beside other figures
  /(?<![\d+]|\d[-–])(\d\d)(\d\d)(\d\d)[-–]\d{4}(?!\d|[-–]\d)/g,
  /(?<![\d+]|\d[-–. ])(\d\d)(\d\d)(\d\d) ?\d{4}(?!\d|[-–. ]\d)/g
]
const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isDay = (day: number, month: number, year: number): boolean =>
  day >= 1 && day <= (daysOf[month - 1] ?? 0) && (day !== 29 || month !== 2 || year % 4 === 0)

/** Where something stands that looks like a Danish civil registration number: the first six digits are a day that has been. */
export function civilNumbers(text: string): Place[] {
  return shapes
    .flatMap((shape) => [...text.matchAll(shape)])
    .filter(([, day, month, year]) => isDay(Number(day), Number(month), Number(year)))
    .map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
    .sort((one, other) => one.from - other.from)
}

function replaced(text: string, by: string): string {
  const places = civilNumbers(text)
  const starts = [0, ...places.map(({ to }) => to)]
  const ends = [...places.map(({ from }) => from), text.length]
  return starts.map((start, at) => text.slice(start, ends[at])).join(by)
}

/** The text with a mark where the numbers stood. */
export const withoutCivilNumbers = (text: string): string => replaced(text, '[…]')

const around = 40

/** A line of the text around the first number, with every number masked. */
export function maskedExcerpt(text: string): string {
  const at = civilNumbers(text)[0]?.from ?? 0
  const masked = replaced(text, '••••••-••••')
  const start = Math.max(0, at - around)
  const cut = masked
    .slice(start, at + 11 + around)
    .replace(/\s+/g, ' ')
    .trim()
  return `${start > 0 ? '… ' : ''}${cut}${masked.length > at + 11 + around ? ' …' : ''}`
}
