import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** Where a running host can be reached by a second `serve` for the same file; the file is for this user only. */
interface Door {
  address: string
  secret: string
}

const doorFile = (directory: string, pid: number) => join(directory, `serve-${pid}.json`)

/**
 * Answers whoever can read the door file with what `fresh` gives, until the process ends. Resolves when it does, or never will.
 * `people` is the path of a file that came along.
 */
export function openDoor(directory: string, fresh: (people: string | undefined) => string): Promise<void> {
  const name = `serve-${process.pid}`
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\kartotek-${name}` : join(directory, `${name}.sock`)
  const door: Door = { address, secret: randomBytes(32).toString('hex') }
  const remove = () => {
    for (const file of [doorFile(directory, process.pid), address]) rmSync(file, { force: true })
  }
  remove()
  const server = createServer((socket) => {
    socket.setTimeout(2000, () => socket.destroy())
    socket.on('error', () => socket.destroy())
    socket.once('data', (data) => {
      const [secret, people] = data.toString().split('\n', 2)
      socket.end(secret === door.secret ? fresh(people) : '')
    })
  })
  server.maxConnections = 8
  process.once('exit', remove)
  server.unref()
  return new Promise((resolve) => {
    // without a door a second serve is told who has the file open, which is enough
    server.on('error', () => {
      server.close()
      resolve()
    })
    server.listen(address, () => {
      writeFileSync(doorFile(directory, process.pid), JSON.stringify(door), { mode: 0o600 })
      resolve()
    })
  })
}

/** What the host of that process answers, or undefined when there is none. `people` is the path of a file to bring there. */
export async function knock(directory: string, pid: number, people?: string): Promise<string | undefined> {
  try {
    const door: Door = JSON.parse(readFileSync(doorFile(directory, pid), 'utf8'))
    const socket = connect(door.address)
    // one that was started a moment ago answers when its core is loaded
    socket.setTimeout(15_000, () => socket.destroy())
    socket.write(people === undefined ? door.secret : `${door.secret}\n${people}`)
    return (await text(socket)) || undefined
  } catch {
    return undefined
  }
}
