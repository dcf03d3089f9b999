import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BARE_CSP, COMMON_HEADERS, PREVIEW_CSP } from '#shared/csp.ts'
import { type RawAnswer, request } from './raw-http.ts'
import { aWebHost, type RunningHost } from './web-fixture.ts'

let host: RunningHost
beforeAll(async () => {
  host = await aWebHost()
})
afterAll(() => host.close())

const get = (target: string, headers: readonly string[] = [`Cookie: ${host.cookie}`]) =>
  host.send(request(`GET ${target} HTTP/1.1`, [`Host: 127.0.0.1:${host.port}`, ...headers]))
const post = (target: string, type: string, body: string, more: readonly string[] = []) => {
  const own = [`Host: 127.0.0.1:${host.port}`, `Cookie: ${host.cookie}`, `Origin: http://127.0.0.1:${host.port}`, 'X-Kartotek: 1']
  return host.send(request(`POST ${target} HTTP/1.1`, [...own, `Content-Type: ${type}`, `Content-Length: ${body.length}`, ...more], body))
}

const kinds: readonly (readonly [what: string, status: number, ask: () => Promise<RawAnswer>])[] = [
  ['the document', 200, () => get('/')],
  ['an asset', 200, () => get('/assets/index-abc123.js')],
  ['a preview', 200, () => get(`/preview/${host.preview}`)],
  ['the start page', 200, () => get(host.launchPath(), [])],
  ['a call', 200, () => post('/rpc/file/check', 'application/json', '{"json":{"full":false}}')],
  ['a call that fails', 400, () => post('/rpc/file/check', 'application/json', '{"json":{"full":1}}')],
  ['an upload', 200, () => post('/upload', 'application/octet-stream', 'abc')],
  ['a used start address', 403, () => get('/start?t=used', [])],
  ['a stranger', 401, () => get('/', [])],
  ['a path that is not there', 404, () => get('/nothing')],
  ['a call that is not there', 404, () => post('/rpc/nothing', 'application/json', '{}')],
  ['a refused call', 415, () => post('/rpc/file/check', 'text/plain', '{}')],
  ['bytes that are not HTTP', 400, () => host.send('nonsense\r\n\r\n')],
  ['a wrong Host', 421, () => host.send(request('GET / HTTP/1.1', ['Host: evil.example']))]
]

describe('Every response of the web host', () => {
  it.each(kinds)('has the common headers: %s', async (_what, status, ask) => {
    const { status: found, headers } = await ask()
    expect(found).toBe(status)
    for (const [name, value] of Object.entries(COMMON_HEADERS)) expect(headers.get(name)).toBe(value)
    expect(headers.has('access-control-allow-origin')).toBe(false)
    expect(headers.has('access-control-allow-private-network')).toBe(false)
    expect(headers.has('x-powered-by')).toBe(false)
    expect(headers.get('cache-control')).toMatch(_what === 'an asset' ? /^no-cache$/ : /^no-store$/)
  })
})

describe('The document', () => {
  it('comes with a new nonce each time, the same in its policy and on its tags', async () => {
    const nonces = await Promise.all(
      [0, 1].map(async () => {
        const { headers, body } = await get('/')
        const nonce = /'nonce-([^']{24})'/.exec(headers.get('content-security-policy') ?? '')?.[1]
        expect(body.match(/nonce="([^"]*)"/g)).toEqual(Array(3).fill(`nonce="${nonce}"`))
        return nonce
      })
    )
    expect(new Set(nonces).size).toBe(2)
  })

  it('asks for its assets by a path that holds at any depth', async () => {
    const { body } = await get('/')
    expect(body).toContain('src="/assets/index-abc123.js"')
    expect(body).not.toContain('./assets')
  })

  it('has a policy without unsafe words, foreign origins or wildcards', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|http|\*/)
  })
})

describe('Other documents', () => {
  it('are shown in a sandbox when they are a preview', async () => {
    const { headers, body } = await get(`/preview/${host.preview}`)
    expect(headers.get('content-security-policy')).toBe(PREVIEW_CSP)
    expect(Buffer.from(body, 'latin1').toString()).toContain('Kære Anna')
  })

  it('may load nothing when they refuse', async () => {
    expect((await get('/', [])).headers.get('content-security-policy')).toBe(BARE_CSP)
  })
})

describe('An upload', () => {
  it('arrives whole and under its name', async () => {
    const { body } = await post('/upload', 'application/octet-stream', 'abcdef', ['X-Kartotek-Name: side%20%C3%A6.html'])
    expect(host.app.context.uploads.take(JSON.parse(body).handle)).toEqual({ name: 'side æ.html', bytes: Buffer.from('abcdef') })
  })

  it('that is too large is refused in the words of every other error', async () => {
    const headers = [`Host: 127.0.0.1:${host.port}`, `Cookie: ${host.cookie}`, `Origin: http://127.0.0.1:${host.port}`, 'X-Kartotek: 1']
    const type = 'Content-Type: application/octet-stream'
    const answer = await host.send(request('POST /upload HTTP/1.1', [...headers, type, `Content-Length: ${60 * 1024 * 1024}`]))
    expect(JSON.parse(answer.body)).toEqual({ code: 'import.too-large', details: { megabytes: 60, limit: 50 } })
  })
})
