import type { CountryCode } from 'libphonenumber-js'
import { revealEmail } from '#shared/rules/email-address.ts'
import { isOtherNumber, readPhoneNumber } from '#shared/rules/phone-number.ts'

/** An address, number or link and where it stands in its line. `text` is as written. */
export type Value = { kind: 'email' | 'phone' | 'url'; text: string; start: number; end: number }

/** Longer lines are prose, and prose is not searched. */
const longest = 2000

export function findValues(line: string, country: CountryCode): Value[] {
  if (line.length > longest) return []
  const emails = findEmails(line)
  const urls = free(findUrls(line), emails)
  const phones = free(findPhones(line, country), [...emails, ...urls])
  return [...emails, ...urls, ...phones].sort((one, other) => one.start - other.start)
}

const free = (values: Value[], taken: readonly Value[]): Value[] =>
  values.filter((value) => !taken.some((other) => value.start < other.end && other.start < value.end))

const localSign = /[\p{L}\p{M}\p{N}._%+'=&-]/u
const domainSign = /[\p{L}\p{M}\p{N}.-]/u

export function findEmails(line: string): Value[] {
  const found: Value[] = []
  for (let at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < 65 && localSign.test(line[start - 1] ?? '')) start--
    let end = at + 1
    while (end < line.length && end - at < 250 && domainSign.test(line[end] ?? '')) end++
    while (/[.'=&]/.test(line[start] ?? '')) start++
    while (/[.-]/.test(line[end - 1] ?? '')) end--
    if (start < at && end - at > 4) found.push({ kind: 'email', text: line.slice(start, end), start, end })
  }
  return found.length > 0 ? found : findHiddenEmails(line)
}

const name = '[\\p{L}\\p{N}._-]{1,64}'
const at = '(?:\\s?[([{]\\s?(?:at|snabela|snabel-a|alfakrøll|krøllalfa|æt|ät|@)\\s?[)\\]}]\\s?|\\s(?:at|snabela)\\s)'
const dot = '(?:\\s?[([{]\\s?(?:dot|punktum|prik|punkt|\\.)\\s?[)\\]}]\\s?|\\s(?:dot|punktum|prik|punkt)\\s|\\.)'
const hidden = new RegExp(`${name}${at}[\\p{L}\\p{N}-]{1,63}(?:${dot}[\\p{L}\\p{N}-]{1,63}){1,4}`, 'giu')

function findHiddenEmails(line: string): Value[] {
  if (!/(?:at|snabela|snabel-a|alfakrøll|krøllalfa|æt|ät|@)/i.test(line) || line.length > 300) return []
  return [...line.matchAll(hidden)]
    .filter((match) => revealEmail(match[0]) !== null)
    .map((match) => ({ kind: 'email' as const, text: match[0], start: match.index, end: match.index + match[0].length }))
}

const url =
  /(?:https?:\/\/|www\.)[^\s<>"”“»«]{3,500}|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:dk|no|se|de|com|org|net|eu|nu|info|uk|example|fi|is|io|gl|fo)(?:\/[^\s<>"”“»«]{0,300})?(?![\p{L}\p{N}@-])/giu

function findUrls(line: string): Value[] {
  return [...line.matchAll(url)].map((match) => {
    const text = match[0].replace(/[.,;:!?)\]}'’]{1,5}$/, '')
    return { kind: 'url' as const, text, start: match.index, end: match.index + text.length }
  })
}

const digits =
  /(?:\(?0\d{2,5}\)?\s?\/\s?)?(?:\+\s?|\(\s?\+?)?\d(?:[\d().\-–]|\s(?=[\d(])|\s?[-–]\s?(?=\d)){3,30}\d(?:\s*,?\s*\b(?:lok(?:al)?(?:nr)?|ext|x|ankn|durchwahl|app)\.?:?\s?\d{1,5}\b)?/giu
const otherNumberBefore =
  /(?:cvr|ean|se-?nr|p-?nr|sags?(?:nr|nummer)?|j(?:ournal)?\.?\s?nr|org\.?\s?(?:nr|nummer)|konto(?:nr)?|reg\.?\s?nr|iban|kr|dkk|nok|sek|eur|nr|no|number|nummer|©|§|fax|telefax|faks|[€£$#])[\s.:-]*(?:nr|nummer|no)?[\s.:]*$/i
const phoneBefore = /(?:tlf|tel|telefon|phone|mobil|mob)[\s.-]*(?:nr|no|nummer|number)?[\s.:]*$/i

function findPhones(line: string, country: CountryCode): Value[] {
  const found: Value[] = []
  for (const match of line.matchAll(digits)) {
    const before = line.slice(Math.max(0, match.index - 24), match.index)
    if (/[\p{L}\p{N}@/_-]$/u.test(before) && !/(?:tlf|tel|t|m|p|\/)$/i.test(before)) continue
    if (/^[\p{L}@_%]/u.test(line.slice(match.index + match[0].length))) continue
    if (otherNumberBefore.test(before) && !phoneBefore.test(before)) continue
    for (const one of single(match[0], country)) {
      const start = line.indexOf(one, found.at(-1)?.end ?? match.index)
      if (isPhoneLike(one, line, country)) found.push({ kind: 'phone', text: one, start, end: start + one.length })
    }
  }
  return found
}

/** Two numbers with only a blank between them are taken apart where both halves can be called. */
function single(run: string, country: CountryCode): string[] {
  if (readPhoneNumber(run, country).e164 !== null || run.replace(/\D/g, '').length < 12) return [run]
  const groups = [...run.matchAll(/\s+|\s?[-–]\s?/g)].map((gap) => gap.index)
  for (const gap of groups) {
    const halves = [run.slice(0, gap), run.slice(gap).replace(/^[\s–-]+/, '')]
    if (halves.every((half) => readPhoneNumber(half, country).e164 !== null)) return halves
  }
  return [run]
}

/** A number that cannot be called is still shown as one when it stands where a number is expected, but a year is not. */
function isPhoneLike(text: string, line: string, country: CountryCode): boolean {
  const plain = text.trim()
  if (isOtherNumber(plain)) return false
  if (readPhoneNumber(plain, country).e164 !== null) return true
  const count = plain.replace(/\D/g, '').length
  const aloneOnLine = line.replace(plain, '').replace(/[\s.,:;/()+-]|tlf|telefon|tel|mobil|mob|phone|direkte/gi, '') === ''
  return count >= 5 && count <= 15 && (aloneOnLine || plain.startsWith('+') || phoneBefore.test(line.slice(0, line.indexOf(plain))))
}
