import type { Content } from '#main/foundation/page-content.ts'
import { BARE_CSP, COMMON_HEADERS } from '#shared/csp.ts'
import { isOurs } from './addresses.ts'

const refusal = (status: number): Response =>
  new Response(null, { status, headers: { ...COMMON_HEADERS, 'content-security-policy': BARE_CSP } })

/** Answers a request of the window from what was read at start. */
export function respond(request: Request, contentOf: (path: string) => Content | undefined): Response {
  if (!isOurs(request.url)) return refusal(404)
  if (request.method !== 'GET') return refusal(405)
  const content = contentOf(new URL(request.url).pathname)
  if (content === undefined) return refusal(404)
  const body = typeof content.body === 'string' ? content.body : new Uint8Array(content.body)
  return new Response(body, { headers: { ...content.headers } })
}
