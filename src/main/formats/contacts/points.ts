import type { CountryCode } from 'libphonenumber-js'
import type { ReadEmail, ReadPhone } from '#shared/model/draft.ts'
import type { PointLabel } from '#shared/model/point-label.ts'
import { judgeEmail, normaliseEmail } from '#shared/rules/email-address.ts'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'
import type { Cell } from './row.ts'

/** What labels and words before a number say, in the order in which they are believed. */
const labelWords: readonly (readonly [PointLabel, RegExp])[] = [
  ['mobile', /mobil|cell|handy|^m\b|\bmob\b/i],
  ['direct', /direkt|direct|durchwahl|^d\b/i],
  ['switchboard', /hoved|omstilling|switchboard|main|zentrale|växel|sentralbord/i],
  ['private', /privat|home|hjem|personal/i],
  ['function', /funktion|function|fælles|shared/i],
  ['work', /work|arbejd|business|kontor|office|gesch|arbeit|arb\b|firma/i]
]
const labelIn = (text: string): PointLabel | undefined =>
  text === '' ? undefined : labelWords.find(([, words]) => words.test(text.replace(/^\*\s*/, '')))?.[0]

const packed = /\s*(?:[;,\n]|\s:::\s|\s\/\s)\s*/

/** Every address of the cells, each once, as written. */
export function readEmails(cells: readonly Cell[], line: number): ReadEmail[] {
  const emails = cells.flatMap((cell) =>
    addressesIn(cell.value).map((value): ReadEmail => {
      const label = labelIn(cell.label) ?? cell.column.label
      return { value, line, confidence: judgeEmail(value).policy === 'reject' ? 0.3 : 0.98, ...(label ? { label } : {}) }
    })
  )
  return uniqueBy(emails, ({ value }) => normaliseEmail(value))
}

/** "Anna Holm <anna@havnen.example>; post@havnen.example" */
export function addressesIn(text: string): string[] {
  if (!text.includes('@') || !/[\s;,<:]/.test(text)) return [text]
  return text
    .split(packed)
    .flatMap((part) => (part.split('@').length > 2 ? part.split(/\s+/) : [part]))
    .map((part) => (/^[^<]*<([^<>]+)>$/.exec(part)?.[1] ?? part).replace(/^mailto:/i, '').trim())
    .filter((part) => part !== '')
}

/** Every number of the cells, each once. country is where numbers without a country code belong. */
export function readPhones(cells: readonly Cell[], line: number, country: CountryCode): ReadPhone[] {
  const phones = cells.flatMap((cell) =>
    numbersIn(cell.value, country).map((text): ReadPhone => {
      const { raw, e164, extension } = readPhoneNumber(text, country)
      const label =
        labelIn(cell.label) ?? labelIn(/^[+\d]/.test(text) ? '' : (/^\p{L}[\p{L}. ]*/u.exec(text)?.[0] ?? '')) ?? cell.column.label
      const value = e164 ?? raw
      return { value, line, confidence: e164 === null ? 0.4 : 0.95, raw, extension, valid: e164 !== null, ...(label ? { label } : {}) }
    })
  )
  return uniqueBy(phones, ({ value, extension }) => `${value} ${extension ?? ''}`)
}

/** Cut only where what stands on both sides can be a number: "20 00 12 34, lokal 7" is one. */
function numbersIn(text: string, country: CountryCode): string[] {
  if (!/[;,/\n]|:::/.test(text) || readPhoneNumber(text, country).e164 !== null) return [text]
  const parts: string[] = []
  for (const part of text.split(/\s*(?:[;,/\n]|\s:::\s)\s*/).filter((each) => each !== '')) {
    const before = parts.at(-1)
    if (before !== undefined && part.replace(/\D/g, '').length < 6) parts[parts.length - 1] = `${before}, ${part}`
    else parts.push(part)
  }
  return parts
}

/** The first of each key. */
export function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  if (items.length < 2) return [...items]
  const known = new Set<string>()
  return items.filter((item) => {
    const key = keyOf(item)
    return !known.has(key) && known.add(key)
  })
}
