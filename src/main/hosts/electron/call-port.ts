import {
  isUploadRequest,
  MAX_CALL_BYTES,
  MAX_UPLOAD_BYTES,
  type MenuChoice,
  type UploadAnswer,
  type UploadRequest
} from '#shared/bridge.ts'

/** The part of Electron's MessagePortMain that is used here. */
export interface PagePort {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  postMessage(data: unknown): void
  start(): void
  close(): void
}

/** What oRPC's handler listens to: the port without what is not a call. */
export interface CallPort {
  on(event: string, listener: (event?: { data: unknown }) => void): void
  postMessage(data: unknown): void
}

export interface PortOptions {
  serve(port: CallPort): void
  upload(bytes: Uint8Array, name: string): string
  onClose(): void
}

const MEGABYTE = 1024 * 1024

/** A call is text or bytes; anything else is nothing of ours. */
function sizeOf(data: unknown): number {
  if (typeof data === 'string') return Buffer.byteLength(data)
  return data instanceof Uint8Array ? data.byteLength : Number.POSITIVE_INFINITY
}

function receive({ upload, name, bytes }: UploadRequest, keep: PortOptions['upload']): UploadAnswer {
  const size = bytes.byteLength
  if (size <= MAX_UPLOAD_BYTES) return { upload, handle: keep(new Uint8Array(bytes), name) }
  return { upload, code: 'import.too-large', details: { megabytes: Math.ceil(size / MEGABYTE), limit: MAX_UPLOAD_BYTES / MEGABYTE } }
}

/**
 * Serves one page over its port. A message that is too large or of no known kind ends the connection: a page of ours sends none.
 * Gives the way to tell the page what was chosen in the menu.
 */
export function servePage(port: PagePort, { serve, upload, onClose }: PortOptions): (choice: MenuChoice) => void {
  const calls: ((event: { data: unknown }) => void)[] = []
  serve({
    on(event, listener) {
      if (event === 'message') calls.push(listener)
      else port.on('close', () => listener())
    },
    postMessage: (data) => port.postMessage(data)
  })
  port.on('message', (event) => {
    if (isUploadRequest(event.data)) port.postMessage(receive(event.data, upload))
    else if (sizeOf(event.data) > MAX_CALL_BYTES) port.close()
    else for (const call of calls) call(event)
  })
  port.on('close', onClose)
  port.start()
  return (choice) => port.postMessage(choice)
}
