// A tar archive, written alike on every system: the same files give the same bytes.

const BLOCK = 512
/** What tar has room for in the head itself. */
const NAME = 100

const octal = (value, digits) => `${value.toString(8).padStart(digits, '0')}\0`

/** The head of one entry; everything belongs to root and is of the first day that a computer knows. */
function head(name, size, { mode = 0o644, type = '0' } = {}) {
  const block = Buffer.alloc(BLOCK)
  const write = (text, at) => block.write(text, at)
  write(name, 0)
  write(octal(mode, 7), 100)
  write(octal(0, 7), 108)
  write(octal(0, 7), 116)
  write(octal(size, 11), 124)
  write(octal(0, 11), 136)
  // the sum is taken with blanks in its own place
  write('        ', 148)
  write(type, 156)
  write('ustar  ', 257)
  write('root', 265)
  write('root', 297)
  const sum = block.reduce((total, byte) => total + byte, 0)
  write(`${octal(sum, 6)} `, 148)
  return block
}

const filled = (bytes) => [bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)]

/** A name that is too long stands in an entry of its own before the file, as GNU tar writes it. */
function* entry({ name, bytes, executable }) {
  const whole = Buffer.from(`${name}\0`)
  if (whole.length > NAME) yield* [head('././@LongLink', whole.length, { type: 'L' }), ...filled(whole)]
  yield* [head(whole.subarray(0, NAME).toString(), bytes.length, { mode: executable ? 0o755 : 0o644 }), ...filled(bytes)]
}

/** One piece after the other. */
export function* tarPieces(files) {
  for (const file of files) yield* entry(file)
  yield Buffer.alloc(2 * BLOCK)
}
