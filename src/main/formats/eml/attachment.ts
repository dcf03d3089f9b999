import { AppError } from '#shared/errors.ts'
import { header, refuseLineBreaks } from './header.ts'

/** A file that goes along. */
export interface EmlAttachment {
  readonly name: string
  /** Type and subtype, with parameters where they say something: 'text/calendar; charset=utf-8; method=PUBLISH'. */
  readonly mime: string
  readonly bytes: Uint8Array
}

const MIME = /^[a-z0-9.+-]+\/[a-z0-9.+-]+(?:; [a-z0-9-]+=[A-Za-z0-9-]+)*$/
/** RFC 2045. */
const LINE = 76
/** So that the longest parameter stays on a line of its own. */
const PIECE = 56

/** Head and body of the part: base64 in lines of 76. */
export function attachmentPart({ name, mime, bytes }: EmlAttachment): Buffer {
  refuseLineBreaks(name)
  if (!MIME.test(mime)) throw new AppError('input.invalid', { field: 'mime' })
  const head = [
    header('Content-Type', words(mime.split('; '))),
    header('Content-Transfer-Encoding', ['base64']),
    header('Content-Disposition', words(['attachment', ...fileName(name)]))
  ].join('')
  return Buffer.from(`${head}\r\n${lines(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'))}`, 'latin1')
}

const words = (parts: readonly string[]): string[] => parts.map((part, at) => (at < parts.length - 1 ? `${part};` : part))

const lines = (text: string): string => (text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []).join('\r\n')

/** As a quoted string where it is short and plain; else as RFC 2231 has it, in numbered pieces where it is long. */
function fileName(name: string): string[] {
  if (name.length <= PIECE && /^[\w !#$&'()+,.;=@[\]^`{}~-]+$/.test(name)) return [`filename="${name}"`]
  const pieces = ["utf-8''"]
  for (const character of name.toWellFormed()) {
    const written = /^[\w.-]$/.test(character)
      ? character
      : [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
    const last = pieces.at(-1) ?? ''
    if (last.length + written.length > PIECE) pieces.push(written)
    else pieces[pieces.length - 1] = last + written
  }
  return pieces.length === 1 ? [`filename*=${pieces[0]}`] : pieces.map((piece, at) => `filename*${at}*=${piece}`)
}
