import { type ContentLine, paramOf, typesOf } from './content-line.ts'
import { unescapeText } from './text-value.ts'
import type { CardPhoto } from './vcard.ts'

/** A picture, a link to one, or null where it can be neither. */
export function readPhoto(line: ContentLine, binary: boolean): CardPhoto | null {
  const said = typeOf(line)
  const value = unescapeText(line.value).trim()
  const data = /^data:([^,;]*)(?:;[^,;]*)*?(;base64)?,/i.exec(value)
  if (data) {
    const rest = value.slice(data[0].length)
    const bytes = data[2] === undefined ? percentBytes(rest) : base64Bytes(rest)
    return bytes && { type: imageType(bytes) ?? (data[1]?.toLowerCase() || said), bytes, url: '' }
  }
  if (!binary && /^[a-z][a-z\d+.-]*:/i.test(value)) return { type: said, bytes: null, url: value }
  const bytes = base64Bytes(value)
  return bytes && { type: imageType(bytes) ?? said, bytes, url: '' }
}

function typeOf(line: ContentLine): string {
  const mediaType = paramOf(line, 'MEDIATYPE') ?? typesOf(line).find((type) => type !== 'pref' && !type.startsWith('x-'))
  if (mediaType === undefined) return 'image/jpeg'
  const plain = mediaType.toLowerCase()
  return plain.includes('/') ? plain : `image/${plain === 'jpg' ? 'jpeg' : plain}`
}

/** Programs say JPEG of anything; the first bytes know better. */
function imageType(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg'
  if (start.startsWith('\u0089PNG')) return 'image/png'
  if (start.startsWith('GIF8')) return 'image/gif'
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'image/webp'
  return start.startsWith('BM') ? 'image/bmp' : null
}

function base64Bytes(text: string): Uint8Array | null {
  const plain = text.replace(/\s+/g, '')
  if (plain === '' || !/^[A-Za-z\d+/_-]+={0,2}$/.test(plain)) return null
  return new Uint8Array(Buffer.from(plain, 'base64'))
}

function percentBytes(text: string): Uint8Array | null {
  if (text === '') return null
  return Buffer.from(
    text.replace(/%([\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1'
  )
}
