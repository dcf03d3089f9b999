import { AppError } from '#shared/errors.ts'

/** RFC 5322 asks for lines of at most 78 characters, RFC 2047 for 76 where a line holds encoded words. */
const LINE = 76
/** Short enough that the first one always fits on the line of its header name. */
const WORD = 64
const OPENING = '=?UTF-8?Q?'
const CLOSING = '?='
const ROOM = WORD - OPENING.length - CLOSING.length

/** One header, folded between the words. A word is never broken, so a word longer than a line stands alone on its own. */
export function header(name: string, words: readonly string[]): string {
  let text = `${name}:`
  let column = text.length
  for (const word of words) {
    const fold = column + 1 + word.length > LINE
    text += fold ? `\r\n ${word}` : ` ${word}`
    column = fold ? 1 + word.length : column + 1 + word.length
  }
  return `${text}\r\n`
}

/** Free text such as a subject, as words to fold between. Plain ASCII stays readable; all else becomes encoded words. */
export function textWords(text: string): string[] {
  refuseLineBreaks(text)
  if (text === '') return []
  const words = text.split(' ')
  return isPlain(text) && words.every((word) => word.length <= WORD) ? words : encodedWords(text)
}

/** The display name of a mailbox: atoms, a quoted string or encoded words. */
export function phraseWords(name: string): string[] {
  refuseLineBreaks(name)
  if (name === '') return []
  if (!isPlain(name)) return encodedWords(name)
  if (/^[\w!#$%&'*+\-/=?^`{|}~ ]+$/.test(name)) return textWords(name)
  const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`
  return quoted.length > WORD ? encodedWords(name) : [quoted]
}

/** A line break in a value would start a header of its own. */
export function refuseLineBreaks(value: string): void {
  if (/[\r\n]/.test(value)) throw new AppError('template.header-injection')
}

/** Printable ASCII that survives folding: single spaces, none at the ends, nothing that reads as an encoded word. */
const isPlain = (text: string): boolean => /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text) && !text.includes('=?')

/** RFC 2047 words of at most 64 octets, each with whole characters. */
function encodedWords(text: string): string[] {
  const words: string[] = []
  let word = ''
  for (const character of text) {
    const encoded = encodings.get(character) ?? octets(character)
    if (word.length + encoded.length > ROOM) {
      words.push(word)
      word = ''
    }
    word += encoded
  }
  words.push(word)
  return words.map((each) => OPENING + each + CLOSING)
}

const octets = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

/** Only what RFC 2047 allows inside a phrase stands as it is; a space becomes an underscore. Known beforehand for the letters of most names. */
const encodings: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x180 }, (_, code) => {
    const character = String.fromCharCode(code)
    return [character, character === ' ' ? '_' : /^[A-Za-z0-9!*+\-/]$/.test(character) ? character : octets(character)]
  })
)
