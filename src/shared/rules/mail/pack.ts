/** A file among others in one upload. */
export interface PackedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const headBytes = 4

/** Many small files as one: how long the list is, the list with names and lengths as JSON, and the bytes of all. */
export function packFiles(files: readonly PackedFile[]): Uint8Array {
  const list = asciiOf(JSON.stringify(files.map(({ name, bytes }) => [name, bytes.length])))
  const packed = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, headBytes + list.length))
  new DataView(packed.buffer).setUint32(0, list.length)
  packed.set(list, headBytes)
  let at = headBytes + list.length
  for (const { bytes } of files) {
    packed.set(bytes, at)
    at += bytes.length
  }
  return packed
}

/** JSON says any letter in ASCII. */
function asciiOf(json: string): Uint8Array {
  const plain = json.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0))
}

function textOf(ascii: Uint8Array): string {
  let text = ''
  for (let at = 0; at < ascii.length; at += 8192) text += String.fromCharCode(...ascii.subarray(at, at + 8192))
  return text
}

/** The files of a pack; undefined where it is none. The bytes are not copied. */
export function unpackFiles(packed: Uint8Array): PackedFile[] | undefined {
  const list = listOf(packed)
  if (!list) return undefined
  const files: PackedFile[] = []
  let { at } = list
  for (const [name, length] of list.entries) {
    if (at + length > packed.length) return undefined
    files.push({ name, bytes: packed.subarray(at, at + length) })
    at += length
  }
  return at === packed.length ? files : undefined
}

type Entry = readonly [string, number]

function listOf(packed: Uint8Array): { entries: Entry[]; at: number } | undefined {
  if (packed.length < headBytes) return undefined
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0)
  const at = headBytes + length
  if (at > packed.length) return undefined
  try {
    const entries: unknown = JSON.parse(textOf(packed.subarray(headBytes, at)))
    return Array.isArray(entries) && entries.every(isEntry) ? { entries, at } : undefined
  } catch {
    return undefined
  }
}

const isEntry = (entry: unknown): entry is Entry =>
  Array.isArray(entry) && typeof entry[0] === 'string' && Number.isInteger(entry[1]) && entry[1] >= 0
