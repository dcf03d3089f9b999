interface Node {
  name: string
  bytes?: Buffer
  children?: Node[]
}
const sectorSize = 512
const free = 0xffffffff
const end = 0xfffffffe

/** Entries of a storage as one long right arm: readers take any shape of tree. */
function flattened(root: Node): { node: Node; right: number; child: number }[] {
  const all: { node: Node; right: number; child: number }[] = []
  const add = (node: Node): number => {
    const at = all.push({ node, right: free, child: free }) - 1
    let before = free
    for (const child of (node.children ?? []).toReversed()) {
      const index = add(child)
      const record = all[index]
      if (record) record.right = before
      before = index
    }
    const own = all[at]
    if (own) own.child = before
    return at
  }
  add(root)
  return all
}

/** A compound file of streams and storages, each stream in sectors of its own; small ones in the small stream, as the format wants it. */
function compoundFile(root: Node): Uint8Array {
  const records = flattened(root)
  const mini: Buffer[] = []
  const miniFat: number[] = []
  const big: { at: number; sectors: number }[] = []
  const data: Buffer[] = []
  const starts = records.map(({ node }, index) => {
    if (index === 0 || !node.bytes) return 0
    if (node.bytes.length < 4096) {
      const start = miniFat.length
      const count = Math.ceil(node.bytes.length / 64)
      mini.push(Buffer.concat([node.bytes, Buffer.alloc(count * 64 - node.bytes.length)]))
      for (let each = 0; each < count; each++) miniFat.push(each === count - 1 ? end : miniFat.length + 1)
      return count === 0 ? end : start
    }
    const sectors = Math.ceil(node.bytes.length / sectorSize)
    const at = big.reduce((sum, each) => sum + each.sectors, 0)
    big.push({ at, sectors })
    data.push(Buffer.concat([node.bytes, Buffer.alloc(sectors * sectorSize - node.bytes.length)]))
    return at
  })
  const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((sectorSize - (bytes.length % sectorSize)) % sectorSize)])
  const miniStream = Buffer.concat(mini)
  const directory = padded(
    Buffer.concat(
      records.map(({ node, right, child }, index) => {
        const record = Buffer.alloc(128)
        record.write(node.name, 'utf16le')
        record.writeUInt16LE(node.name.length * 2 + 2, 64)
        record.writeUInt8(index === 0 ? 5 : node.bytes ? 2 : 1, 66)
        record.writeUInt32LE(free, 68)
        record.writeUInt32LE(right, 72)
        record.writeUInt32LE(child, 76)
        record.writeUInt32LE(starts[index] ?? 0, 116)
        record.writeUInt32LE(node.bytes?.length ?? 0, 120)
        return record
      })
    )
  )
  const miniFatBytes = padded(
    Buffer.concat(
      miniFat.map((each) => {
        const word = Buffer.alloc(4)
        word.writeUInt32LE(each)
        return word
      })
    )
  )
  const parts = [...data, padded(miniStream), miniFatBytes, directory].map((bytes) => ({ bytes, sectors: bytes.length / sectorSize }))
  const fat: number[] = []
  const begin = parts.map(({ sectors }) => {
    const start = fat.length
    for (let each = 0; each < sectors; each++) fat.push(each === sectors - 1 ? end : fat.length + 1)
    return start
  })
  const [miniAt = 0, miniFatAt = 0, directoryAt = 0] = begin.slice(-3)
  const fatSectors = Math.ceil((fat.length + 8) / 128)
  for (let each = 0; each < fatSectors; each++) fat.push(0xfffffffd)
  directory.writeUInt32LE(miniStream.length > 0 ? miniAt : end, 116)
  directory.writeUInt32LE(miniStream.length, 120)
  const fatBytes = Buffer.alloc(fatSectors * sectorSize, 0xff)
  for (const [at, value] of fat.entries()) fatBytes.writeUInt32LE(value, at * 4)
  const head = Buffer.alloc(sectorSize, 0xff)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(head)
  head.fill(0, 8, 76)
  head.writeUInt16LE(0x3e, 24)
  head.writeUInt16LE(3, 26)
  head.writeUInt16LE(0xfffe, 28)
  head.writeUInt16LE(9, 30)
  head.writeUInt16LE(6, 32)
  head.writeUInt32LE(fatSectors, 44)
  head.writeUInt32LE(directoryAt, 48)
  head.writeUInt32LE(4096, 56)
  head.writeUInt32LE(miniFatBytes.length > 0 ? miniFatAt : end, 60)
  head.writeUInt32LE(miniFatBytes.length / sectorSize, 64)
  head.writeUInt32LE(end, 68)
  const fatAt = parts.reduce((sum, { sectors }) => sum + sectors, 0)
  for (let each = 0; each < fatSectors; each++) head.writeUInt32LE(fatAt + each, 76 + each * 4)
  return Buffer.concat([head, ...parts.map(({ bytes }) => bytes), fatBytes])
}

const text = (property: string, value: string): Node => ({ name: `__substg1.0_${property}001F`, bytes: Buffer.from(value, 'utf16le') })

/** The stream of numbers and dates: a head, and sixteen bytes for each property. */
function numbers(head: number, values: Readonly<Record<string, bigint>>): Node {
  const bytes = Buffer.alloc(head + 16 * Object.keys(values).length)
  for (const [index, [property, value]] of Object.entries(values).entries()) {
    bytes.writeUInt16LE(Number.parseInt(property, 16), head + index * 16 + 2)
    bytes.writeBigUInt64LE(value, head + index * 16 + 8)
  }
  return { name: '__properties_version1.0', bytes }
}

export interface MsgParts {
  subject: string
  from: { name: string; address: string }
  to: readonly { name: string; address: string; smtp?: string; isCopy?: boolean }[]
  at: string
  body: string
  messageClass?: string
  id?: string
  heads?: string
}

/** A mail as classic Outlook saves and drops it. */
export function aMsg({ subject, from, to, at, body, messageClass = 'IPM.Note', id, heads }: MsgParts): Uint8Array {
  const ticks = (BigInt(Date.parse(at)) + 11_644_473_600_000n) * 10_000n
  const recipients = to.map(
    ({ name, address, smtp, isCopy }, index): Node => ({
      name: `__recip_version1.0_#${index.toString(16).padStart(8, '0').toUpperCase()}`,
      children: [text('3001', name), text('3003', address), ...(smtp ? [text('39FE', smtp)] : []), numbers(8, { '0C15': isCopy ? 2n : 1n })]
    })
  )
  return compoundFile({
    name: 'Root Entry',
    children: [
      text('001A', messageClass),
      text('0037', subject),
      text('0C1A', from.name),
      text('0C1F', from.address),
      text('1000', body),
      ...(id ? [text('1035', `<${id}>`)] : []),
      ...(heads ? [text('007D', heads)] : []),
      numbers(32, { '0039': ticks }),
      ...recipients
    ]
  })
}
