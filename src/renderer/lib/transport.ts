import type { ClientLink } from '@orpc/client'
import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { APP_ORIGIN, CONNECT, isMenuChoice, isUploadAnswer, type UploadAnswer } from '#shared/bridge.ts'
import { AppError, isErrorCode } from '#shared/errors.ts'
import { runCommand } from './commands.ts'
import { host } from './host.ts'

interface Transport {
  link: ClientLink<Record<never, never>>
  /** Brings a file over; the handle is good once and for ten minutes. Throws what the host says against it. */
  upload: (name: string, bytes: ArrayBuffer) => Promise<string>
}

const refused = ({ code, details }: { code: string; details: AppError['details'] }): AppError =>
  isErrorCode(code) ? new AppError(code, details) : new AppError('internal.bug', { incident: code })

const handleOf = (answer: UploadAnswer | { handle: string } | { code: string; details: AppError['details'] }): string => {
  if ('handle' in answer) return answer.handle
  throw refused(answer)
}

/** Calls and uploads share one port to the main process; each side sorts its messages. */
function portTransport(): Transport {
  const { port1: port, port2 } = new MessageChannel()
  window.postMessage(CONNECT, APP_ORIGIN, [port2])
  const waiting = new Map<number, (answer: UploadAnswer) => void>()
  let count = 0
  const calls = new MessageChannel()
  port.addEventListener('message', ({ data }) => {
    if (isMenuChoice(data)) return void runCommand(data.menu)
    if (!isUploadAnswer(data)) return calls.port1.postMessage(data)
    waiting.get(data.upload)?.(data)
    waiting.delete(data.upload)
  })
  calls.port1.addEventListener('message', ({ data }) => port.postMessage(data))
  for (const each of [port, calls.port1, calls.port2]) each.start()
  return {
    link: new PortLink({ port: calls.port2 }),
    upload: async (name, bytes) => {
      const upload = ++count
      const answer = new Promise<UploadAnswer>((resolve) => waiting.set(upload, resolve))
      // copied, not transferred: the main process reads no more than the message itself
      port.postMessage({ upload, name, bytes })
      return handleOf(await answer)
    }
  }
}

/** A host that is gone, and one that no longer knows us, are told apart from what a call may answer. */
async function reach(request: Request): Promise<Response> {
  const response = await fetch(request).catch((cause: unknown) => {
    if (request.signal.aborted) throw cause
    throw new AppError('environment.no-host', {}, { cause })
  })
  if (response.status === 401) throw new AppError('host.not-allowed')
  return response
}

const headers = { 'x-kartotek': '1' }

const httpTransport = (): Transport => ({
  link: new HttpLink({ url: `${location.origin}/rpc`, headers, fetch: reach }),
  upload: async (name, bytes) => {
    const request = new Request('/upload', {
      method: 'POST',
      body: bytes,
      headers: { ...headers, 'content-type': 'application/octet-stream', 'x-kartotek-name': encodeURIComponent(name) }
    })
    return handleOf(await (await reach(request)).json())
  }
})

export const transport: Transport = host === 'desktop' ? portTransport() : httpTransport()
