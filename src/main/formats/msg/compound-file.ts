/** An entry of a compound file: a stream, or a storage that holds others. */
export interface Entry {
  readonly name: string
  readonly isStorage: boolean
  readonly bytes: Uint8Array
  readonly children: readonly Entry[]
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const endOfChain = 0xfffffffa
const none = 0xffffffff
const mostEntries = 20_000
const mostDepth = 8
/** Words, heads and names; what is attached is larger and never asked for. */
const mostStream = 4_194_304

interface Layout {
  readonly view: DataView
  readonly bytes: Uint8Array
  readonly sectorSize: number
  readonly fat: readonly number[]
}

/**
 * The root of a compound file (OLE, [MS-CFB]), as old Office programs keep what they save. Every length and every chain is bounded by the
 * file itself. Throws for what is no such file.
 */
export function readCompoundFile(bytes: Uint8Array): Entry {
  if (bytes.length < 1536 || !signature.every((byte, at) => bytes[at] === byte)) throw new Error('no compound file')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw new Error('odd sectors')
  const bare = { view, bytes, sectorSize: 2 ** shift }
  const layout: Layout = { ...bare, fat: fatOf({ ...bare, fat: [] }) }
  const directory = chain(layout, view.getUint32(48, true), Number.POSITIVE_INFINITY)
  const records = recordsOf(directory)
  const [root] = records
  if (!root) throw new Error('no root')
  const mini: Mini = {
    bytes: chain(layout, root.start, root.size),
    fat: numbersIn(chain(layout, view.getUint32(60, true), Number.POSITIVE_INFINITY)),
    cutoff: view.getUint32(56, true)
  }
  return entryOf({ layout, mini, records, seen: new Set() }, 0, 0)
}

interface Mini {
  readonly bytes: Uint8Array
  readonly fat: readonly number[]
  readonly cutoff: number
}

interface DirectoryRecord {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const sector = ({ bytes, sectorSize }: Layout, at: number): Uint8Array => bytes.subarray((at + 1) * sectorSize, (at + 2) * sectorSize)

const numbersIn = (bytes: Uint8Array): number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true))
}

/** 109 of its sectors are named in the head; more of them in a chain of their own. */
function fatOf(layout: Layout): number[] {
  const { view, bytes, sectorSize } = layout
  const places = Array.from({ length: 109 }, (_, at) => view.getUint32(76 + at * 4, true))
  const most = bytes.length / sectorSize
  for (let next = view.getUint32(68, true), turns = 0; next < endOfChain && turns < most; turns++) {
    const more = numbersIn(sector(layout, next))
    places.push(...more.slice(0, -1))
    next = more.at(-1) ?? none
  }
  return places.filter((at) => at < most).flatMap((at) => numbersIn(sector(layout, at)))
}

/** The bytes of a chain of sectors; one that goes in a circle ends where the file would. */
function chain(layout: Layout, start: number, size: number): Uint8Array {
  const { bytes, sectorSize, fat } = layout
  const wanted = Math.min(size, bytes.length, mostStream * 16)
  const parts: Uint8Array[] = []
  for (let at = start, length = 0; at < endOfChain && length < wanted; at = fat[at] ?? none, length += sectorSize)
    parts.push(sector(layout, at))
  return Buffer.concat(parts).subarray(0, Math.min(wanted, size))
}

function recordsOf(directory: Uint8Array): DirectoryRecord[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.length)
  return Array.from({ length: Math.min(mostEntries, Math.floor(directory.length / 128)) }, (_, index) => {
    const at = index * 128
    const length = Math.max(0, Math.min(62, view.getUint16(at + 64, true) - 2))
    return {
      name: Buffer.from(directory.subarray(at, at + length)).toString('utf16le'),
      type: view.getUint8(at + 66),
      ...{ left: view.getUint32(at + 68, true), right: view.getUint32(at + 72, true), child: view.getUint32(at + 76, true) },
      ...{ start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) }
    }
  })
}

interface Walk {
  readonly layout: Layout
  readonly mini: Mini
  readonly records: readonly DirectoryRecord[]
  /** No entry twice, however they point at each other. */
  readonly seen: Set<number>
}

function entryOf(walk: Walk, at: number, depth: number): Entry {
  const record = walk.records[at]
  if (!record) throw new Error('no entry')
  walk.seen.add(at)
  const isStorage = record.type === 1 || record.type === 5
  const children = isStorage && depth < mostDepth ? siblings(walk, record.child).map((each) => entryOf(walk, each, depth + 1)) : []
  return { name: record.name, isStorage, children, bytes: isStorage ? new Uint8Array() : streamOf(walk, record) }
}

/** The entries of a storage are a tree; in which order they stand means nothing here. */
function siblings({ records, seen }: Walk, first: number): number[] {
  const found: number[] = []
  const waiting = [first]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const record = records[at]
    if (!record || record.type === 0 || seen.has(at)) continue
    seen.add(at)
    found.push(at)
    waiting.push(record.left, record.right)
  }
  return found
}

function streamOf({ layout, mini }: Walk, { start, size }: DirectoryRecord): Uint8Array {
  if (size > mostStream) return new Uint8Array()
  if (size >= mini.cutoff) return chain(layout, start, size)
  const parts: Uint8Array[] = []
  for (let at = start, length = 0; at < endOfChain && length < size; at = mini.fat[at] ?? none, length += 64)
    parts.push(mini.bytes.subarray(at * 64, at * 64 + 64))
  return Buffer.concat(parts).subarray(0, size)
}
