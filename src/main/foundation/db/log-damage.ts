import { existsSync, readFileSync } from 'node:fs'

const headerBytes = 32
const frameHeaderBytes = 24

/**
 * Whether something that was acknowledged cannot be read out of the write-ahead log beside a file that was not closed. SQLite takes what stands
 * before the first frame whose sum is wrong, and says nothing of the rest: after a power cut that is the end of what nobody was told was done.
 * Where two transactions end behind such a frame, at least one of them had been acknowledged.
 */
export function isLogDamaged(path: string): boolean {
  const log = `${path}-wal`
  if (!existsSync(log)) return false
  const bytes = readFileSync(log)
  if (bytes.length < headerBytes + frameHeaderBytes || bytes.subarray(0, headerBytes).every((byte) => byte === 0)) return false
  const frames = framesOf(bytes)
  if (!frames) return true
  const bad = frames.findIndex(({ isRight }) => !isRight)
  return bad >= 0 && frames.slice(bad).filter(({ isCommit, isCurrent }) => isCommit && isCurrent).length > 1
}

interface Frame {
  /** Written since the log was begun anew. */
  isCurrent: boolean
  isCommit: boolean
  isRight: boolean
}

type Sum = readonly [number, number]

/** Undefined where the head of the log is not as it was written. */
function framesOf(bytes: Buffer): Frame[] | undefined {
  const isBig = bytes.readUInt32BE(0) === 0x377f0683
  if (!isBig && bytes.readUInt32BE(0) !== 0x377f0682) return undefined
  let sum = summed(bytes.subarray(0, 24), [0, 0], isBig)
  if (!isSum(bytes, 24, sum)) return undefined
  const pageBytes = bytes.readUInt32BE(8)
  const salt = bytes.subarray(16, 24)
  const frames: Frame[] = []
  for (let at = headerBytes; at + frameHeaderBytes + pageBytes <= bytes.length; at += frameHeaderBytes + pageBytes) {
    sum = summed(bytes.subarray(at, at + 8), sum, isBig)
    sum = summed(bytes.subarray(at + frameHeaderBytes, at + frameHeaderBytes + pageBytes), sum, isBig)
    const isCurrent = bytes.subarray(at + 8, at + 16).equals(salt)
    const isRight = isCurrent && isSum(bytes, at + 16, sum)
    frames.push({ isCurrent, isCommit: bytes.readUInt32BE(at + 4) > 0, isRight })
  }
  return frames
}

const isSum = (bytes: Buffer, at: number, [one, two]: Sum): boolean => bytes.readUInt32BE(at) === one && bytes.readUInt32BE(at + 4) === two

/** The sum of the write-ahead log: section 4.2 of the format as SQLite documents it. */
function summed(bytes: Buffer, [first, second]: Sum, isBig: boolean): Sum {
  let [one, two] = [first, second]
  const word = (at: number) => (isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at))
  for (let at = 0; at < bytes.length; at += 8) {
    one = (one + word(at) + two) >>> 0
    two = (two + word(at + 4) + one) >>> 0
  }
  return [one, two]
}
