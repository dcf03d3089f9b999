import { connect } from 'node:net'

export interface RawAnswer {
  /** 0 when the host closed the connection without a word. */
  status: number
  headers: ReadonlyMap<string, string>
  body: string
}

function parseAnswer(bytes: string): RawAnswer {
  const [head = '', ...rest] = bytes.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const)
  )
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n') }
}

function isWhole({ headers, body }: RawAnswer): boolean {
  if (headers.get('transfer-encoding') === 'chunked') return body.endsWith('0\r\n\r\n')
  return headers.has('content-length') && body.length >= Number(headers.get('content-length'))
}

/** Writes the bytes as they stand to the port and gives the first answer: once it is whole, the host has closed, or nothing more comes. */
export function sendRaw(port: number, bytes: string, quietMs = 2000): Promise<RawAnswer> {
  return new Promise((resolve) => {
    let received = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    const done = () => {
      socket.destroy()
      resolve(parseAnswer(received))
    }
    socket.setTimeout(quietMs, done)
    socket.on('data', (data) => {
      received += data.toString('latin1')
      if (isWhole(parseAnswer(received))) done()
    })
    socket.on('error', done)
    socket.on('close', done)
  })
}

/** A request written by hand: exactly these lines, in this order. */
export const request = (line: string, headers: readonly string[], body = ''): string => `${[line, ...headers, '', ''].join('\r\n')}${body}`
