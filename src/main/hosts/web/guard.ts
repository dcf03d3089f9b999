import type { IncomingMessage } from 'node:http'
import { MAX_CALL_BYTES, MAX_UPLOAD_BYTES } from '#shared/bridge.ts'

/** What the rules look at, read once from the request; header values keep their duplicates. */
export interface Head {
  method: string
  target: string
  /** The target without its query, as sent: never decoded, never normalised. */
  path: string
  header(name: string): readonly string[]
}

export interface Gate {
  port: number
  isSignedIn(cookies: string | undefined): boolean
}

/** An HTTP status and when it is the answer. */
type Rule = readonly [status: number, refuses: (head: Head, gate: Gate) => boolean]

/** What POST may bring, by path: JSON for calls, bytes for uploads. */
const bodies = {
  call: { type: /^application\/json(; ?charset=utf-8)?$/i, limit: MAX_CALL_BYTES },
  upload: { type: /^application\/octet-stream$/i, limit: MAX_UPLOAD_BYTES }
}
const bodyOf = ({ path }: Head) => (path === '/upload' ? bodies.upload : path.startsWith('/rpc/') ? bodies.call : undefined)
const isPost = ({ method }: Head) => method === 'POST'
const only = (head: Head, name: string, value: string) => head.header(name).length === 1 && head.header(name)[0] === value
const contentLength = (head: Head) => Number(head.header('content-length')[0] ?? 0)

/** A page of another port here is same-site, and its requests bring the cookie: only our own pages, or an address typed in. */
function isForeign(head: Head): boolean {
  const [site, more] = head.header('sec-fetch-site')
  if (site === undefined) return false
  if (more !== undefined) return true
  if (site === 'none') return isPost(head) || !only(head, 'sec-fetch-mode', 'navigate')
  return site !== 'same-origin'
}

const forEveryone: readonly Rule[] = [
  [421, (head, gate) => !only(head, 'host', `127.0.0.1:${gate.port}`)],
  [400, ({ target }) => !/^\/(?![/\\])/.test(target)],
  [405, ({ method }) => !['GET', 'HEAD', 'POST'].includes(method)]
]

const forTheStartAddress: readonly Rule[] = [[405, ({ method }) => method !== 'GET']]

const forTheSignedIn: readonly Rule[] = [
  [401, (head, gate) => !gate.isSignedIn(head.header('cookie').join('; '))],
  [403, isForeign],
  [405, (head) => isPost(head) !== (bodyOf(head) !== undefined)],
  [400, (head) => !isPost(head) && (head.header('transfer-encoding').length > 0 || contentLength(head) > 0)]
]

const forBodies: readonly Rule[] = [
  [403, (head, gate) => !only(head, 'origin', `http://127.0.0.1:${gate.port}`)],
  [415, (head) => head.header('content-type').length !== 1 || !bodyOf(head)?.type.test(head.header('content-type')[0] ?? '')],
  [403, (head) => !only(head, 'x-kartotek', '1')],
  [411, (head) => head.header('transfer-encoding').length > 0 || head.header('content-length').length !== 1],
  [413, (head) => contentLength(head) > (bodyOf(head)?.limit ?? 0)]
]

export const START_PATH = '/start'

export function readHead(request: IncomingMessage): Head {
  const target = request.url ?? ''
  return {
    method: request.method ?? '',
    target,
    path: target.split('?', 1)[0] ?? '',
    header: (name) => request.headersDistinct[name] ?? []
  }
}

/** The status this request is refused with, by the first rule that says no; undefined lets it through. */
export function refusalOf(head: Head, gate: Gate): number | undefined {
  const rest = head.path === START_PATH ? forTheStartAddress : [...forTheSignedIn, ...(isPost(head) ? forBodies : [])]
  return [...forEveryone, ...rest].find(([, refuses]) => refuses(head, gate))?.[0]
}
