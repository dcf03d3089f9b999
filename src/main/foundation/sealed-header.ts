import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { AppError } from '#shared/errors.ts'
import { readPassphrase } from '#shared/rules/passphrase.ts'

const magic = Buffer.from('KARTSEAL')
const version = 1
const saltAt = 13
const prefixAt = saltAt + 16
const bareLength = prefixAt + 7
export const tagLength = 16
/** The header with the tag over itself. */
export const headerLength = bareLength + tagLength
const algorithm = 'aes-256-gcm'

/** What a nonce is for: a piece of the file, its last piece, the header itself. */
export type Use = 0 | 1 | 2

/** The head of a sealed file, as its pieces are bound to it, and what it says. */
export interface SealHeader {
  readonly bytes: Buffer
  readonly pieceLength: number
  readonly key: Buffer
}

interface Costs {
  logN: number
  r: number
  p: number
}

function keyOf(passphrase: string, salt: Buffer, { logN, r, p }: Costs): Promise<Buffer> {
  const N = 2 ** logN
  return new Promise((resolve, reject) =>
    scrypt(readPassphrase(passphrase), salt, 32, { N, r, p, maxmem: 160 * N * r }, (error, key) => (error ? reject(error) : resolve(key)))
  )
}

/** The nonce of a piece; its place and whether it is the last are in it, so that none can be left out, moved or cut off. */
function nonceOf({ bytes }: Pick<SealHeader, 'bytes'>, index: number, use: Use): Buffer {
  const nonce = Buffer.alloc(12)
  bytes.copy(nonce, 0, prefixAt, bareLength)
  nonce.writeUInt32BE(index, 7)
  nonce[11] = use
  return nonce
}

export function sealPiece(header: SealHeader, index: number, use: Use, piece: Uint8Array): Buffer {
  const cipher = createCipheriv(algorithm, header.key, nonceOf(header, index, use)).setAAD(header.bytes)
  return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
}

/** The piece as it was sealed; undefined where it is any other. */
export function openPiece(header: SealHeader, index: number, use: Use, sealed: Buffer): Buffer | undefined {
  const decipher = createDecipheriv(algorithm, header.key, nonceOf(header, index, use), { authTagLength: tagLength })
  const end = sealed.length - tagLength
  if (end < 0) return undefined
  decipher.setAAD(header.bytes).setAuthTag(sealed.subarray(end))
  const piece = decipher.update(sealed.subarray(0, end))
  try {
    return Buffer.concat([piece, decipher.final()])
  } catch {
    return undefined
  }
}

/** A new head, and as it is written: with a tag that tells a wrong passphrase before anything is read. */
export async function newHeader(passphrase: string): Promise<{ header: SealHeader; written: Buffer }> {
  const costs = { logN: 17, r: 8, p: 1 }
  const logPiece = 20
  const salt = randomBytes(16)
  const told = Buffer.from([version, costs.logN, costs.r, costs.p, logPiece])
  const bytes = Buffer.concat([magic, told, salt, randomBytes(bareLength - prefixAt)])
  const header = { bytes, pieceLength: 2 ** logPiece, key: await keyOf(passphrase, salt, costs) }
  return { header, written: Buffer.concat([bytes, sealPiece(header, 0, 2, Buffer.alloc(0))]) }
}

/** Whether a file that begins like this was sealed, in whatever version. */
export const beginsSealed = (start: Uint8Array): boolean => magic.equals(start.subarray(0, magic.length))

/** What a sealed file says at its head. Throws sealed.not-sealed, sealed.newer, sealed.damaged, sealed.wrong-passphrase. */
export async function readHeader(start: Buffer, passphrase: string): Promise<SealHeader> {
  if (!beginsSealed(start)) throw new AppError('sealed.not-sealed')
  const [found = 0, logN = 0, r = 0, p = 0, logPiece = 0] = start.subarray(magic.length)
  if (found > version) throw new AppError('sealed.newer')
  // asked before they cost anything: a damaged head could name gigabytes
  const isSensible =
    found === version && logN >= 14 && logN <= 20 && r >= 1 && r <= 16 && p >= 1 && p <= 4 && logPiece >= 12 && logPiece <= 24
  if (!isSensible || start.length < headerLength) throw new AppError('sealed.damaged')
  const bytes = start.subarray(0, bareLength)
  const header = { bytes, pieceLength: 2 ** logPiece, key: await keyOf(passphrase, bytes.subarray(saltAt, prefixAt), { logN, r, p }) }
  if (!openPiece(header, 0, 2, start.subarray(bareLength, headerLength))) throw new AppError('sealed.wrong-passphrase')
  return header
}
