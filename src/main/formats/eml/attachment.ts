import { AppError } from '#shared/errors.ts'
import { header, refuseLineBreaks } from './header.ts'

interface Named {
  readonly name: string
  /** Type and subtype, with parameters where they say something: 'text/calendar; charset=utf-8; method=PUBLISH'. */
  readonly mime: string
}

/** A file that goes along. */
export interface EmlAttachment extends Named {
  readonly bytes: Uint8Array
}

/** A file that goes along and whose bytes lie elsewhere, under a name of their own. */
export interface EmlFileRef extends Named {
  readonly ref: string
}

const MIME = /^[a-z0-9.+-]+\/[a-z0-9.+-]+(?:; [a-z0-9-]+=[A-Za-z0-9-]+)*$/
/** RFC 2045. */
const LINE = 76
/** So that the longest parameter stays on a line of its own. */
const PIECE = 56

/** The head of the part and the blank line after it. */
export function attachmentHead({ name, mime }: Named): Buffer {
  refuseLineBreaks(name)
  if (!MIME.test(mime)) throw new AppError('input.invalid', { field: 'mime' })
  const head = [
    header('Content-Type', words(mime.split('; '))),
    header('Content-Transfer-Encoding', ['base64']),
    header('Content-Disposition', words(['attachment', ...fileName(name)]))
  ].join('')
  return Buffer.from(`${head}\r\n`, 'latin1')
}

/** Base64 in lines of 76. */
export function attachmentBody(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  const breaks = Math.max(0, Math.ceil(text.length / LINE) - 1) * 2
  const body = Buffer.allocUnsafe(text.length + breaks)
  for (let at = 0, to = 0; at < text.length; at += LINE) {
    if (to > 0) to += body.write('\r\n', to, 'latin1')
    to += body.write(text.slice(at, at + LINE), to, 'latin1')
  }
  return body
}

const words = (parts: readonly string[]): string[] => parts.map((part, at) => (at < parts.length - 1 ? `${part};` : part))

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
