import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSealed, openSealed, sealFile } from '#main/foundation/sealed.ts'

const passphrase = 'svane bro malt ost'
const headerLength = 52
const pieceLength = 2 ** 20 + 16

async function stepsOf(steps: AsyncGenerator<{ done: number; total: number }, void>) {
  const seen: number[] = []
  for await (const { done, total } of steps) seen.push(done / total)
  return seen
}

/** Two whole pieces and a bit. */
const content = Buffer.alloc(2 * 2 ** 20 + 333, 'Sofie Holm, Havnens Venner. ')

describe('a sealed file', () => {
  let folder: string
  let sealed: Buffer
  const at = (name: string) => join(folder, name)
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kartotek-sealed-'))
    writeFileSync(at('plain'), content)
    await stepsOf(sealFile(at('plain'), at('sealed'), passphrase))
    sealed = readFileSync(at('sealed'))
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('says nothing of what it holds, and comes back byte by byte', async () => {
    expect(sealed.includes('Sofie')).toBe(false)
    expect(await isSealed(at('sealed'))).toBe(true)
    expect(await isSealed(at('plain'))).toBe(false)
    expect(await stepsOf(openSealed(at('sealed'), at('opened'), passphrase))).toHaveLength(3)
    expect(readFileSync(at('opened')).equals(content)).toBe(true)
  })

  it('is another one each time, also of nothing at all, and opens for a passphrase that is typed in another way', async () => {
    writeFileSync(at('nothing'), '')
    for (const name of ['one', 'other']) await stepsOf(sealFile(at('nothing'), at(name), 'blåbær på å'))
    expect(readFileSync(at('one')).equals(readFileSync(at('other')))).toBe(false)
    await stepsOf(openSealed(at('one'), at('nothing-opened'), '  blåbær  på å '.normalize('NFD')))
    expect(readFileSync(at('nothing-opened'))).toHaveLength(0)
  })

  const flipped = (place: number) => {
    const bytes = Buffer.from(sealed)
    bytes[place] = (bytes[place] ?? 0) ^ 0x10
    return bytes
  }
  const secondPiece = headerLength + pieceLength
  const lastPiece = headerLength + 2 * pieceLength
  const swapped = () =>
    Buffer.concat([
      sealed.subarray(0, headerLength),
      sealed.subarray(secondPiece, lastPiece),
      sealed.subarray(headerLength, secondPiece),
      sealed.subarray(lastPiece)
    ])
  const tampered: [what: string, bytes: () => Buffer, code: string][] = [
    ['another beginning', () => flipped(0), 'sealed.not-sealed'],
    ['a later version', () => flipped(8), 'sealed.newer'],
    ['costs nobody could pay', () => flipped(9), 'sealed.damaged'],
    ['blocks of another size', () => flipped(10), 'sealed.damaged'],
    ['another number of rounds', () => flipped(11), 'sealed.damaged'],
    ['pieces of another length', () => flipped(12), 'sealed.damaged'],
    ['other salt', () => flipped(20), 'sealed.wrong-passphrase'],
    ['a bit changed in the first piece', () => flipped(headerLength + 7), 'sealed.damaged'],
    ['a bit changed in the last piece', () => flipped(lastPiece + 20), 'sealed.damaged'],
    ['pieces in another order', swapped, 'sealed.damaged'],
    ['the last piece gone', () => sealed.subarray(0, lastPiece), 'sealed.damaged'],
    ['the last byte gone', () => sealed.subarray(0, -1), 'sealed.damaged'],
    ['half a head', () => sealed.subarray(0, 30), 'sealed.damaged'],
    ['something after its end', () => Buffer.concat([sealed, Buffer.from('x')]), 'sealed.damaged'],
    ['nothing in it', () => Buffer.alloc(0), 'sealed.not-sealed']
  ]
  it.each(tampered)('with %s is refused, and nothing of it is used', async (_what, bytes, code) => {
    writeFileSync(at('tampered'), bytes())
    await expect(stepsOf(openSealed(at('tampered'), at('tampered-opened'), passphrase))).rejects.toMatchObject({ code })
    expect(readdirSync(folder).filter((name) => name.startsWith('tampered-opened'))).toEqual([])
  })

  it('stays closed for another passphrase, and what was at the place stays', async () => {
    writeFileSync(at('kept'), 'before')
    await expect(stepsOf(openSealed(at('sealed'), at('kept'), 'svane bro malt øl'))).rejects.toMatchObject({
      code: 'sealed.wrong-passphrase'
    })
    expect(readFileSync(at('kept'), 'utf8')).toBe('before')
  })

  it('is not there at all when making it was stopped', async () => {
    await expect(stepsOf(sealFile(at('plain'), at('stopped'), passphrase, AbortSignal.abort()))).rejects.toMatchObject({
      code: 'job.cancelled'
    })
    const left = sealFile(at('plain'), at('left'), passphrase)
    await left.next()
    await left.return()
    expect(readdirSync(folder).filter((name) => /^(stopped|left)/.test(name))).toEqual([])
  })

  it('that is not there, or has no place to go to, says so', async () => {
    await expect(stepsOf(openSealed(at('none'), at('opened'), passphrase))).rejects.toMatchObject({ code: 'file.not-found' })
    await expect(stepsOf(sealFile(at('plain'), join(at('none'), 'x'), passphrase))).rejects.toMatchObject({ code: 'file.not-found' })
  })
})
