import type { IncomingMessage, ServerResponse } from 'node:http'
import { MAX_UPLOAD_BYTES } from '#shared/bridge.ts'
import { sendJson } from './answer.ts'
import type { Head } from './guard.ts'

const MEGABYTE = 1024 * 1024

/** The file's name travels percent-encoded in a header; a name that is not, is taken as it stands. */
function nameOf(head: Head): string {
  const sent = head.header('x-kartotek-name')[0] ?? ''
  try {
    return decodeURIComponent(sent)
  } catch {
    return sent
  }
}

/** Takes the bytes of one file and answers with the handle they are kept under. The guard has checked the length. */
export async function receiveUpload(
  request: IncomingMessage,
  response: ServerResponse,
  head: Head,
  keep: (bytes: Uint8Array, name: string) => string
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  sendJson(response, 200, { handle: keep(Buffer.concat(chunks), nameOf(head)) })
}

/** A page learns of a file that is too large in the words it uses for every other error. */
export function refuseUploadTooLarge(response: ServerResponse, head: Head): void {
  const details = {
    megabytes: Math.ceil(Number(head.header('content-length')[0]) / MEGABYTE),
    limit: MAX_UPLOAD_BYTES / MEGABYTE
  }
  response.setHeader('connection', 'close')
  sendJson(response, 413, { code: 'import.too-large', details })
}
