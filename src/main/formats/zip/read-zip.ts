import { crc32, inflateRawSync } from 'node:zlib'
import { AppError } from '#shared/errors.ts'

const megabyte = 1024 * 1024
const mostEntries = 2000
const mostInflated = 200 * megabyte

/** A place in the archive's directory. The name is only ever looked up, never a path on a disk. */
interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly crc: number
  readonly at: number
}

/** The parts of an archive, each inflated when it is asked for. */
export class Zip {
  private readonly bytes: Buffer
  private readonly entries: ReadonlyMap<string, Entry>

  /**
   * Reads the directory only, and refuses what it promises too much of before anything is inflated:
   * import.too-many-parts, import.inflates-too-large, import.encrypted, import.damaged-archive.
   */
  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const entries = directory(this.bytes)
    const inflated = entries.reduce((sum, { size }) => sum + size, 0)
    if (inflated > mostInflated)
      throw new AppError('import.inflates-too-large', { megabytes: Math.ceil(inflated / megabyte), limit: mostInflated / megabyte })
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  }

  /**
   * A part, or undefined when there is none; names are compared without regard to capitals, as in office files. Throws
   * import.damaged-archive when it is not what the directory says.
   */
  part(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name.toLowerCase())
    if (!entry) return undefined
    const data = this.inflated(entry)
    if (data.length !== entry.size || crc32(data) !== entry.crc) throw damaged('part')
    return data
  }

  private inflated({ at, packed, size, method }: Entry): Uint8Array {
    if (at + 30 > this.bytes.length || this.bytes.readUInt32LE(at) !== 0x04034b50) throw damaged('header')
    const from = at + 30 + this.bytes.readUInt16LE(at + 26) + this.bytes.readUInt16LE(at + 28)
    const data = this.bytes.subarray(from, from + packed)
    if (method === 0) return data
    if (method !== 8) throw damaged('method')
    try {
      // an archive that holds more than it says is stopped at what it said
      return inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
    } catch (error) {
      throw damaged('data', error)
    }
  }
}

const damaged = (what: string, cause?: unknown) => new AppError('import.damaged-archive', { what }, { cause })

function directory(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length) throw damaged('end')
  const count = bytes.readUInt16LE(end + 10)
  if (count > mostEntries) throw new AppError('import.too-many-parts', { parts: count, limit: mostEntries })
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw damaged('directory')
    const nameLength = bytes.readUInt16LE(at + 28)
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new AppError('import.encrypted')
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42)
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}
