import { judgeEmail, normaliseEmail } from '../email-address.ts'
import { readPhoneNumber } from '../phone-number.ts'

const addressLike = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const numberLike = /\+?\d[\d ().-]{6,}\d/g

/** The lines of a text without blanks at their ends; none is empty. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')

/** Addresses in a text, each once, in their order. */
export function emailsIn(text: string): string[] {
  const found = [...text.matchAll(addressLike)].map(([address]) => normaliseEmail(address.replace(/[.'-]+$/, '')))
  return [...new Set(found)].filter((address) => judgeEmail(address).policy !== 'reject')
}

/** Numbers to call in a line, as written. */
export const phonesIn = (line: string): string[] =>
  [...line.matchAll(numberLike)].map(([number]) => number.trim()).filter((number) => readPhoneNumber(number).e164 !== null)

const nameWord = /^(?:\p{Lu}[\p{L}'’-]*\.?|af|von|van|de|der|la|el)$/u
const notName =
  /^(?:med|venlig|venlige|bedste|mange|kære|hej|hi|hello|dear|best|kind|warm|regards|sincerely|tak|thanks|telefon|phone|mobil|mobile|tlf)$/i

/** Whether a line could be the name of a person and nothing else: two to five words with capitals. */
export function isNameLine(line: string): boolean {
  const words = line.replace(/,.*$/, '').split(' ')
  return (
    words.length >= 2 && words.length <= 5 && words.every((word) => nameWord.test(word) && !notName.test(word)) && /^\p{Lu}/u.test(line)
  )
}
