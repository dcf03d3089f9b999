const LINE = 76
const SPACE = 0x20
const TAB = 0x09
const CR = 0x0d
const LF = 0x0a
const EQUALS = 0x3d
const hex = Buffer.from('0123456789ABCDEF')
/** 1 for the octets that stand as they are wherever they are. */
const literal = Uint8Array.from({ length: 256 }, (_, octet) => (octet > SPACE && octet < 0x7f && octet !== EQUALS ? 1 : 0))

/** Reused from mail to mail: a buffer for each would cost more than the encoding. */
let scratch = Buffer.allocUnsafe(1 << 16)

/**
 * The text in UTF-8 as quoted-printable (RFC 2045): lines of at most 76 octets, only CRLF between them.
 * Any kind of line break in the text counts as one.
 */
export function quotedPrintable(text: string): Buffer {
  const bytes = Buffer.from(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
  // At most three octets a byte, and a soft break (three octets) at least 73 octets apart.
  const most = bytes.length * 3 + (Math.ceil((bytes.length * 3) / 73) + 1) * 3
  if (scratch.length < most) scratch = Buffer.allocUnsafe(most)
  return Buffer.from(scratch.subarray(0, encode(bytes, scratch)))
}

function encode(bytes: Buffer, out: Buffer): number {
  let at = 0
  let column = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? LF
    if (byte === LF) {
      out[at++] = CR
      out[at++] = LF
      column = 0
      continue
    }
    const next = i + 1 < bytes.length ? bytes[i + 1] : LF
    const plain = literal[byte] === 1 || ((byte === SPACE || byte === TAB) && next !== LF)
    column += plain ? 1 : 3
    // The last column belongs to the soft break, unless the line ends here anyway.
    if (column >= LINE && (column > LINE || next !== LF)) {
      out[at++] = EQUALS
      out[at++] = CR
      out[at++] = LF
      column = plain ? 1 : 3
    }
    if (plain) {
      out[at++] = byte
    } else {
      out[at++] = EQUALS
      out[at++] = hex[byte >> 4] ?? 0
      out[at++] = hex[byte & 15] ?? 0
    }
  }
  return at
}
