import { randomBytes } from 'node:crypto'

/** Where unexpected errors go. Ids and counts only: never names, addresses or texts of the card file. */
export interface Log {
  /** Writes the error and gives a short number that the user can quote. */
  incident(error: unknown): string
}

/** Writes to a sink such as stderr or a file. The message of an unknown error may hold data, so only its kind and stack frames are kept. */
export function createLog(write: (line: string) => void): Log {
  return {
    incident(error) {
      const number = randomBytes(3).toString('hex')
      const name = error instanceof Error ? error.name : typeof error
      // a message of several lines may have one that looks like a frame
      const stack = error instanceof Error ? (error.stack ?? '').replace(error.message, '') : ''
      const frames = stack.split('\n').filter((line) => line.startsWith('    at '))
      write([`incident ${number}: ${name}`, ...frames].join('\n'))
      return number
    }
  }
}
