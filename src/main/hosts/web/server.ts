import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AppError } from '#shared/errors.ts'
import { refuse, refuseSocket } from './answer.ts'
import { createServer } from './node-http.ts'

/** Limits on what a client may take of us, in bytes, milliseconds and connections. */
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000
}
const MAX_CONNECTIONS = 256

/** Listens on this machine only. A missing Host is judged with the other rules (421), not by Node (400). */
export async function listen(port: number, handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer({ ...limits, requireHostHeader: false }, handle)
  server.maxConnections = MAX_CONNECTIONS
  server.on('checkExpectation', (_request, response) => refuse(response, 417))
  server.on('upgrade', (_request, socket) => socket.destroy())
  server.on('connect', (_request, socket) => socket.destroy())
  // a browser opens connections ahead and leaves them silent: an answer nobody asked for would be taken for that of its next request
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') socket.destroy()
    else refuseSocket(socket, 400)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new AppError('environment.port', { port }, { cause })))
    server.listen({ host: '127.0.0.1', port, exclusive: true }, resolve)
  })
  return server
}

export const portOf = (server: Server): number => (server.address() as AddressInfo).port
