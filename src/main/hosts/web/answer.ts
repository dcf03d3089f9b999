import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { BARE_CSP, COMMON_HEADERS } from '#shared/csp.ts'
import { STATUS_CODES } from './node-http.ts'

const plain = { ...COMMON_HEADERS, 'content-security-policy': BARE_CSP, 'cache-control': 'no-store' }

/** Sends a whole answer; a HEAD request gets the same headers and no body. */
export function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: string | Buffer): void {
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, { ...plain, 'content-type': 'application/json' }, JSON.stringify(value))
}

const statusText = (status: number) => STATUS_CODES[status] ?? String(status)

/** Says no, with a text (browsers show an error page of their own for an empty answer), and ends the connection: a body may follow. */
export function refuse(response: ServerResponse, status: number, text = statusText(status)): void {
  send(response, status, { ...plain, 'content-type': 'text/plain; charset=utf-8', connection: 'close' }, `${text}\n`)
}

/** For bytes that are not HTTP, or came too slowly: there is no response object, only the socket. */
export function refuseSocket(socket: Duplex, status: number): void {
  if (!socket.writable) return void socket.destroy()
  const body = `${statusText(status)}\n`
  const headers = { ...plain, 'content-type': 'text/plain; charset=utf-8', 'content-length': String(body.length), connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status} ${statusText(status)}`, ...lines, '', body].join('\r\n'))
}
