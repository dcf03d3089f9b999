/** A line that begins with "From ". */
const from = [0x0a, 0x46, 0x72, 0x6f, 0x6d, 0x20]

/** Where the last mail of a piece of an mbox begins, so that none is cut in two; a mail that is longer than a piece is cut. */
export function lastBeginning(piece: Uint8Array): number {
  for (let at = piece.length - from.length; at > 0; at--) {
    const isBeginning = from.every((byte, offset) => piece[at + offset] === byte)
    const isAfterEmpty = piece[at - 1] === 0x0a || (piece[at - 1] === 0x0d && piece[at - 2] === 0x0a)
    if (isBeginning && isAfterEmpty) return at + 1
  }
  return piece.length
}
