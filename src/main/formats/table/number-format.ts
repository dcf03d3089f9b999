/** What a number stands for by the way it is shown; digits are the least that are shown, for numbers with leading zeros. */
export type NumberFormat = { shows: 'number'; digits: number } | { shows: 'date' | 'time' | 'date-time' }

/** Formats that are not written out in a workbook: days, times of day, both, by their fixed numbers. */
const builtIn: Readonly<Record<NumberFormat['shows'], readonly number[]>> = {
  number: [],
  date: [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58],
  time: [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47],
  'date-time': [22]
}

export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    const shows = (['date', 'time', 'date-time'] as const).find((kind) => builtIn[kind].includes(id))
    return shows ? { shows } : { shows: 'number', digits: 0 }
  }
  const first = code.split(';')[0] ?? ''
  // quoted words, escaped signs, colours and countries are not part of the number; [h] is
  const plain = first.replace(/"[^"]*"|[\\_*].|am\/pm|a\/p|general/gi, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  const isTime = /[hs]/i.test(plain)
  const isDate = isTime ? /[yd]|mmm/i.test(plain) : /[ydm]/i.test(plain)
  if (isDate || isTime) return { shows: isDate && isTime ? 'date-time' : isDate ? 'date' : 'time' }
  return { shows: 'number', digits: /^0+$/.test(plain) ? plain.length : 0 }
}

const dayMs = 86_400_000

/** A number of a workbook as text: ISO for days and times, and never with an exponent. */
export function shownNumber(written: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written
  if (format.shows === 'number') return plainNumber(value).padStart(format.digits, '0')
  const day = from1904 ? value + 1462 : value
  const isMoment = format.shows === 'time' ? day >= 0 && day < 1 : day >= 1 && day < 2_958_466
  if (!isMoment) return plainNumber(value)
  // the calendar of workbooks has a 29 February 1900
  const rounded = Math.round((day < 60 ? day + 1 : day) * 86_400) * 1000
  const iso = new Date(Date.UTC(1899, 11, 30) + rounded).toISOString()
  if (format.shows === 'time') return clock(new Date(rounded % dayMs).toISOString())
  return format.shows === 'date' ? iso.slice(0, 10) : `${iso.slice(0, 10)}T${clock(iso)}`
}

const clock = (iso: string): string => iso.slice(11, 19)

/** With the 15 digits that a spreadsheet keeps. */
function plainNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value)
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(14).split('e')
  const digits = mantissa.replace('.', '')
  const point = 1 + Number(exponent)
  const shown = point <= 0 ? `0.${'0'.repeat(-point)}${digits}` : `${digits.slice(0, point).padEnd(point, '0')}.${digits.slice(point)}`
  return (value < 0 ? '-' : '') + shown.replace(/\.?0*$/, '')
}
