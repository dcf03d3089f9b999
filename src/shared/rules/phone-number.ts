import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'

/** e164 is null where the digits cannot be a number to call; raw is always as written. */
export type PhoneNumber = { raw: string; e164: string | null; extension: string | null }

const label = /^(?:tlf|telefon|telefonnr|tel|phone|fon|mobil|mobile|mobiltelefon|mob|handy|direkte|dir|t|m|p)\b[.:]*\s*/i
const extensionAtEnd =
  /[\s,;/]*\b(?:lok(?:al)?(?:nummer|nr)?|ext(?:ension)?|x|ankn(?:ytning)?|internnr|linje|durchwahl|dw|app(?:arat)?)[.:]*\s?(\d{1,6})$/i
const danish = /^[1-9]\d(?: ?\d\d){3}$/
const onlyNumberSigns = /^\+?[\d\s().\-–/]+$/

/** Digits that are written like a number to call and are none. */
const otherNumbers: readonly RegExp[] = [
  // A date (12.03.2025, 2025-03-12) or a span of years (2019-2024).
  /^(?:[0-2]?\d|3[01])[.\-/ ](?:0?\d|1[0-2])[.\-/ ](?:19|20)\d\d$/,
  /^(?:19|20)\d\d[.\-/ ](?:0\d|1[0-2])[.\-/ ](?:[0-2]\d|3[01])$/,
  /^(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d$/,
  // A civil registration number, and an amount with thousands parted by full stops.
  /^\d{6}[-–]\d{4}$/,
  /^\d{1,3}(?:\.\d{3})+$/
]

/**
 * Reads one telephone number, with or without a label such as "Tlf.:", an extension ("lok. 12") or a country code.
 * What counts is the number of digits: whether a number is in use nobody can know offline.
 */
export function readPhoneNumber(text: string, country: CountryCode = 'DK'): PhoneNumber {
  const raw = text.trim()
  if (raw.length > 60) return { raw, e164: null, extension: null }
  const plain = raw
    .normalize('NFKC')
    .replace(label, '')
    .replace(/[\s.,;]+$/, '')
  const extension = extensionAtEnd.exec(plain)
  const digits = (extension ? plain.slice(0, extension.index) : plain).trim()
  return { raw, e164: toE164(digits, country), extension: extension?.[1] ?? null }
}

/** Whether a code of two letters names a country whose numbers can be read. */
export const isCountry = (code: string): code is CountryCode => isSupportedCountry(code)

/** Whether the digits are a date, a civil registration number, years or an amount of money. */
export const isOtherNumber = (digits: string): boolean => otherNumbers.some((pattern) => pattern.test(digits.trim()))

function toE164(digits: string, country: CountryCode): string | null {
  const number = digits.replace(/^\(\s*(\+?\d{1,4})\s*\)/, '$1').replace(/\(0\)/, '')
  if (!onlyNumberSigns.test(number) || isOtherNumber(number)) return null
  // nearly every number is one, and the general reader takes ten times as long for it
  if (country === 'DK' && danish.test(number)) return `+45${number.replaceAll(' ', '')}`
  const parsed = parsePhoneNumberFromString(number.replace(/[/–]/g, ' '), country)
  if (!parsed?.isPossible() || /^\+450/.test(parsed.number)) return null
  return parsed.number
}
