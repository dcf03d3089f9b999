const LF = 0x0a
const from = Buffer.from('From ')

/** The places where mails begin: "From " at the beginning of a line, after an empty one or at the very beginning. */
function* beginnings(bytes: Uint8Array): Generator<number> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = buffer.indexOf(from); at >= 0; at = buffer.indexOf(from, at + 1)) if (at === 0 || isAfterEmpty(buffer, at)) yield at
}

/** The line before is empty, and the one before that is at an end. */
function isAfterEmpty(bytes: Uint8Array, at: number): boolean {
  if (bytes[at - 1] !== LF) return false
  return bytes[at - 2] === LF || (bytes[at - 2] === 0x0d && bytes[at - 3] === LF)
}

/** The mails of an mbox one after the other, without the line that parts them. They are not copied. */
export function* cutMbox(bytes: Uint8Array): Generator<Uint8Array> {
  let before: number | undefined
  for (const at of beginnings(bytes)) {
    if (before !== undefined) yield withoutFirstLine(bytes.subarray(before, at))
    before = at
  }
  if (before !== undefined) yield withoutFirstLine(bytes.subarray(before))
}

const withoutFirstLine = (bytes: Uint8Array): Uint8Array => bytes.subarray(bytes.indexOf(LF) + 1)
