import { constants, crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  /** One after the other, they are the part. */
  readonly pieces: Iterable<Uint8Array>
}

/** The first day that an archive can name: the same parts always make the same bytes. */
const firstDay = 0x0021
const utf8Names = 0x0800
/** Sizes stand behind the data, for they are not known before. */
const sizesBehind = 0x0008
const lastBlock = deflateRawSync(Buffer.alloc(0))

/** An archive that is made part by part, in pieces; only one piece is held at a time. Up to 65,535 parts and 4 GB. */
export class ZipWriter {
  readonly #central: Buffer[] = []
  #at = 0

  /** The directory, which stands last. */
  end(): Uint8Array {
    return ending(this.#central, this.#at)
  }

  /** Of a part that was added, one piece after the other. */
  *add({ name, pieces }: ZipPart): Generator<Uint8Array> {
    const encoded = Buffer.from(name, 'utf8')
    const sums = { crc: 0, packed: lastBlock.length, size: 0 }
    const head = Buffer.concat([signature(0x04034b50), common(encoded, { crc: 0, packed: 0, size: 0 }), encoded])
    yield head
    for (const piece of pieces) {
      // flushed to a whole byte, so that the next piece goes on where this one ends
      const packed = deflateRawSync(piece, { finishFlush: constants.Z_SYNC_FLUSH, level: 4 })
      sums.crc = crc32(piece, sums.crc)
      sums.size += piece.length
      sums.packed += packed.length
      yield packed
    }
    const behind = Buffer.concat([lastBlock, signature(0x08074b50), sizesOf(sums)])
    yield behind
    const place = Buffer.alloc(14)
    place.writeUInt32LE(this.#at, 10)
    this.#central.push(Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), common(encoded, sums), place, encoded]))
    this.#at += head.length + sums.packed + behind.length - lastBlock.length
  }
}

/** The same of parts that are at hand. */
export function* zipPieces(parts: Iterable<ZipPart>): Generator<Uint8Array> {
  const zip = new ZipWriter()
  for (const part of parts) yield* zip.add(part)
  yield zip.end()
}

interface Sums {
  crc: number
  packed: number
  size: number
}

function common(name: Buffer, sums: Sums): Buffer {
  const head = Buffer.alloc(10)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(utf8Names | sizesBehind, 2)
  head.writeUInt16LE(8, 4)
  head.writeUInt16LE(firstDay, 8)
  const lengths = Buffer.alloc(4)
  lengths.writeUInt16LE(name.length, 0)
  return Buffer.concat([head, sizesOf(sums), lengths])
}

function sizesOf({ crc, packed, size }: Sums): Buffer {
  const sizes = Buffer.alloc(12)
  sizes.writeUInt32LE(crc, 0)
  sizes.writeUInt32LE(packed, 4)
  sizes.writeUInt32LE(size, 8)
  return sizes
}

function ending(central: readonly Buffer[], at: number): Buffer {
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(central.length, 4)
  end.writeUInt16LE(central.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([directory, signature(0x06054b50), end])
}

/** A small archive at once. */
export const writeZip = (parts: readonly { readonly name: string; readonly data: Uint8Array }[]): Uint8Array =>
  Buffer.concat([...zipPieces(parts.map(({ name, data }) => ({ name, pieces: [data] })))])

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
