import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { request } from './raw-http.ts'
import { aWebHost, type RunningHost } from './web-fixture.ts'

let host: RunningHost
beforeAll(async () => {
  host = await aWebHost()
})
afterAll(() => host.close())

/** The status of the answer; 0 stands for a connection closed without a word. */
type Probe = readonly [what: string, status: number, bytes: () => string]

const authority = () => `127.0.0.1:${host.port}`
const signedIn = () => [`Host: ${authority()}`, `Cookie: ${host.cookie}`]
const get = (target: string, extra: readonly string[] = []) => request(`GET ${target} HTTP/1.1`, [...signedIn(), ...extra])
const withHost = (...lines: string[]) => request('GET / HTTP/1.1', [...lines, `Cookie: ${host.cookie}`])
const method = (name: string, target = '/') => request(`${name} ${target} HTTP/1.1`, signedIn())

const CALL = JSON.stringify({ json: { full: false } })
const wanted = (body: string) => ({
  Origin: `http://${authority()}`,
  'Content-Type': 'application/json',
  'X-Kartotek': '1',
  'Content-Length': String(body.length)
})
/** A good call with some headers changed; undefined leaves one out. */
function call(
  changes: Record<string, string | undefined> = {},
  { target = '/rpc/file/check', body = CALL, more = [] as string[] } = {}
): string {
  const headers = Object.entries({ ...wanted(body), ...changes }).filter(([, value]) => value !== undefined)
  return request(`POST ${target} HTTP/1.1`, [...signedIn(), ...headers.map(([name, value]) => `${name}: ${value}`), ...more], body)
}
const upload = (changes: Record<string, string | undefined> = {}, body = 'bytes') =>
  call({ 'Content-Type': 'application/octet-stream', 'Content-Length': String(body.length), ...changes }, { target: '/upload', body })

const hosts: readonly Probe[] = [
  ['the right Host', 200, () => get('/')],
  ['no Host', 421, () => withHost()],
  ['an empty Host', 421, () => withHost('Host:')],
  ['another name', 421, () => withHost('Host: evil.example')],
  ['another name with our port', 421, () => withHost(`Host: evil.example:${host.port}`)],
  ['localhost', 421, () => withHost(`Host: localhost:${host.port}`)],
  ['the address without a port', 421, () => withHost('Host: 127.0.0.1')],
  ['another port', 421, () => withHost('Host: 127.0.0.1:1')],
  ['a name that begins like ours', 421, () => withHost(`Host: ${authority()}.evil.example`)],
  ['the address with a user', 421, () => withHost(`Host: user@${authority()}`)],
  ['IPv6 loopback', 421, () => withHost(`Host: [::1]:${host.port}`)],
  ['the address in another notation', 421, () => withHost(`Host: 127.1:${host.port}`)],
  ['the same Host twice', 421, () => withHost(`Host: ${authority()}`, `Host: ${authority()}`)],
  ['two different Hosts', 421, () => withHost(`Host: ${authority()}`, 'Host: evil.example')],
  ['HTTP/1.0 without Host', 421, () => request('GET / HTTP/1.0', [`Cookie: ${host.cookie}`])],
  [
    'a wrong Host on an asset',
    421,
    () => request('GET /assets/index-abc123.js HTTP/1.1', ['Host: evil.example', `Cookie: ${host.cookie}`])
  ],
  ['a wrong Host on the start address', 421, () => request(`GET ${host.launchPath()} HTTP/1.1`, ['Host: evil.example'])]
]

const targets: readonly Probe[] = [
  ['an address with scheme and host', 400, () => get(`http://${authority()}/`)],
  ['an address of somebody else', 400, () => get('http://evil.example/')],
  ['two slashes', 400, () => get('//evil.example/')],
  ['a slash and a backslash', 400, () => get('/\\evil.example/')],
  ['no slash', 400, () => get('index.html')],
  ['an asterisk', 400, () => method('OPTIONS', '*')],
  ['the document by name', 200, () => get('/index.html')],
  ['a query after the path', 200, () => get('/?a=b')],
  ['an asset', 200, () => get('/assets/index-abc123.js')],
  ['an asset that is not there', 404, () => get('/assets/other.js')],
  ['a preview', 200, () => get(`/preview/${host.preview}`)],
  ['a preview that is not there', 404, () => get('/preview/0190a000-0000-7000-8000-000000000009')],
  ['the folder of assets', 404, () => get('/assets/')],
  ['a step up', 404, () => get('/assets/../index.html')],
  ['many steps up', 404, () => get('/../../../../etc/passwd')],
  ['steps up, encoded', 404, () => get('/assets/%2e%2e/%2e%2e/package.json')],
  ['steps up with encoded slashes', 404, () => get('/assets/..%2f..%2f..%2fetc%2fpasswd')],
  ['steps up, encoded twice', 404, () => get('/assets/%252e%252e%252fpackage.json')],
  ['steps up with backslashes', 404, () => get('/assets/..\\..\\package.json')],
  ['a zero byte, encoded', 404, () => get('/index.html%00.js')],
  ['a zero byte', 400, () => get('/index.html\0')],
  ['a dot file', 404, () => get('/.git/config')],
  ['a broken escape', 404, () => get('/%zz')],
  ['the name of a property of every object', 404, () => get('/__proto__')],
  ['a target longer than a header may be', 400, () => get(`/${'a'.repeat(20_000)}`)]
]

const methods: readonly Probe[] = [
  ['HEAD', 200, () => method('HEAD')],
  ['PUT', 405, () => method('PUT')],
  ['DELETE', 405, () => method('DELETE')],
  ['PATCH', 405, () => method('PATCH')],
  ['OPTIONS', 405, () => method('OPTIONS')],
  ['TRACE', 405, () => method('TRACE')],
  ['PROPFIND', 405, () => method('PROPFIND')],
  ['a method that does not exist', 400, () => method('HELLO')],
  ['CONNECT', 0, () => request('CONNECT evil.example:443 HTTP/1.1', signedIn())],
  [
    'an upgrade to a web socket',
    0,
    () => get('/', ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='])
  ],
  ['an upgrade to HTTP/2', 0, () => get('/', ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__'])],
  ['the opening of HTTP/2', 400, () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['GET of a call', 405, () => get('/rpc/file/check')],
  ['GET of the upload', 405, () => get('/upload')],
  ['POST of the document', 405, () => call({}, { target: '/' })],
  ['POST of the start address', 405, () => call({}, { target: '/start' })],
  ['HEAD of the start address', 405, () => method('HEAD', host.launchPath())],
  ['GET with a body', 400, () => request('GET / HTTP/1.1', [...signedIn(), 'Content-Length: 3'], 'abc')],
  ['GET with a chunked body', 400, () => request('GET / HTTP/1.1', [...signedIn(), 'Transfer-Encoding: chunked'], '0\r\n\r\n')],
  ['an expectation we do not know', 417, () => get('/', ['Expect: tea'])]
]

const calls: readonly Probe[] = [
  ['a good call', 200, () => call()],
  ['a good call with a charset', 200, () => call({ 'Content-Type': 'application/json; charset=utf-8' })],
  ['a good upload', 200, () => upload({ 'X-Kartotek-Name': 'side%20med%20%C3%A6.html' })],
  ['an unknown procedure', 404, () => call({}, { target: '/rpc/nothing' })],
  ['input the contract refuses', 400, () => call({}, { body: JSON.stringify({ json: { full: 1 } }) })],
  ['JSON that is cut short', 400, () => call({}, { body: '{"json":' })],
  ['no Origin', 403, () => call({ Origin: undefined })],
  ['Origin null', 403, () => call({ Origin: 'null' })],
  ['a foreign Origin', 403, () => call({ Origin: 'http://evil.example' })],
  ['an Origin with another port', 403, () => call({ Origin: 'http://127.0.0.1:1' })],
  ['an Origin with https', 403, () => call({ Origin: `https://${authority()}` })],
  ['two Origins', 403, () => call({}, { more: [`Origin: http://${authority()}`] })],
  ['no content type', 415, () => call({ 'Content-Type': undefined })],
  ['a form', 415, () => call({ 'Content-Type': 'application/x-www-form-urlencoded' })],
  ['plain text', 415, () => call({ 'Content-Type': 'text/plain' })],
  ['multipart', 415, () => call({ 'Content-Type': 'multipart/form-data; boundary=x' })],
  ['JSON in another charset', 415, () => call({ 'Content-Type': 'application/json; charset=utf-16' })],
  ['a type that begins like JSON', 415, () => call({ 'Content-Type': 'application/jsonp' })],
  ['two content types', 415, () => call({}, { more: ['Content-Type: application/json'] })],
  ['bytes where a call is wanted', 415, () => call({ 'Content-Type': 'application/octet-stream' })],
  ['JSON where bytes are wanted', 415, () => upload({ 'Content-Type': 'application/json' })],
  ['no X-Kartotek', 403, () => call({ 'X-Kartotek': undefined })],
  ['another X-Kartotek', 403, () => call({ 'X-Kartotek': '2' })],
  ['no Content-Length', 411, () => call({ 'Content-Length': undefined })],
  ['a chunked body', 411, () => call({ 'Content-Length': undefined, 'Transfer-Encoding': 'chunked' }, { body: '3\r\nabc\r\n0\r\n\r\n' })],
  ['a call over 8 MB', 413, () => call({ 'Content-Length': String(8 * 1024 * 1024 + 1) })],
  ['an upload over 50 MB', 413, () => upload({ 'Content-Length': String(50 * 1024 * 1024 + 1) })],
  ['a length that is no number', 400, () => call({ 'Content-Length': '1e3' })],
  ['a negative length', 400, () => call({ 'Content-Length': '-1' })],
  ['a length too large for a number', 400, () => call({ 'Content-Length': '99999999999999999999999' })]
]

const smuggling: readonly Probe[] = [
  ['a length and chunks', 400, () => call({ 'Transfer-Encoding': 'chunked' }, { body: '0\r\n\r\nGET / HTTP/1.1\r\n\r\n' })],
  ['chunks in disguise', 400, () => call({ 'Transfer-Encoding': 'xchunked' })],
  ['two lengths', 400, () => call({}, { more: ['Content-Length: 3'] })],
  ['a space before the colon', 400, () => get('/', ['X-Odd : 1'])],
  ['a folded header', 400, () => get('/', ['X-Odd: 1\r\n folded: 2'])],
  ['a bare line feed in a header', 400, () => get('/', ['X-Odd: 1\nX-Kartotek: 1'])],
  ['a zero byte in a header', 400, () => get('/', ['X-Odd: a\0b'])],
  ['a header over 16 KB', 400, () => get('/', [`X-Odd: ${'a'.repeat(17_000)}`])],
  ['bytes that are not HTTP', 400, () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03']
]

const pages = (site: string, mode = 'navigate') => get('/', [`Sec-Fetch-Site: ${site}`, `Sec-Fetch-Mode: ${mode}`])
const sites: readonly Probe[] = [
  ['our own page', 200, () => pages('same-origin')],
  ['an address typed in', 200, () => pages('none')],
  ['a script of no page', 403, () => pages('none', 'cors')],
  ['a page of another port', 403, () => pages('same-site')],
  ['a page of another machine', 403, () => pages('cross-site')],
  ['a word that does not exist', 403, () => pages('friend')],
  ['two answers', 403, () => get('/', ['Sec-Fetch-Site: same-origin', 'Sec-Fetch-Site: cross-site'])],
  ['an asset from another port', 403, () => get('/assets/index-abc123.js', ['Sec-Fetch-Site: same-site'])],
  ['a preview from another port', 403, () => get(`/preview/${host.preview}`, ['Sec-Fetch-Site: same-site'])],
  ['a call from our own page', 200, () => call({ 'Sec-Fetch-Site': 'same-origin' })],
  ['a call from another port', 403, () => call({ 'Sec-Fetch-Site': 'same-site' })],
  ['a call from no page', 403, () => call({ 'Sec-Fetch-Site': 'none', 'Sec-Fetch-Mode': 'navigate' })]
]

const asked = (cookies: readonly string[], target = '/') => request(`GET ${target} HTTP/1.1`, [`Host: ${authority()}`, ...cookies])
const cookies: readonly Probe[] = [
  ['no cookie', 401, () => asked([])],
  ['no cookie, for an asset', 401, () => asked([], '/assets/index-abc123.js')],
  ['no cookie, for a preview', 401, () => asked([], `/preview/${host.preview}`)],
  ['no cookie, for a path that is not there', 401, () => asked([], '/nothing')],
  ['a wrong value', 401, () => asked([`Cookie: kartotek_${host.port}=wrong`])],
  ['an empty value', 401, () => asked([`Cookie: kartotek_${host.port}=`])],
  ['the value cut short', 401, () => asked([`Cookie: ${host.cookie.slice(0, -1)}`])],
  ['the value with more after it', 401, () => asked([`Cookie: ${host.cookie}x`])],
  ['the value under the name of another port', 401, () => asked([`Cookie: ${host.cookie.replace(`${host.port}`, '1')}`])],
  ['the value under another name', 401, () => asked([`Cookie: session=${host.cookie.split('=')[1]}`])],
  ['the cookie among others', 200, () => asked([`Cookie: a=b; ${host.cookie}; c=d`])],
  ['a planted cookie before ours', 200, () => asked([`Cookie: kartotek_${host.port}=planted; ${host.cookie}`])]
]

type Sent = { lines?: (lines: string[]) => string[]; target?: (path: string) => string; method?: string; more?: string[] }
/** The same good request for each thing there is, with one thing wrong; whoever it is that asks, nothing is given. */
const doors: Record<string, (sent: Sent) => string> = {
  'the document': (sent) => plain('/', sent),
  'the document by name': (sent) => plain('/index.html', sent),
  'an asset': (sent) => plain('/assets/index-abc123.js', sent),
  'a preview': (sent) => plain(`/preview/${host.preview}`, sent),
  'a call': (sent) => posted('/rpc/file/check', 'application/json', CALL, sent),
  'an upload': (sent) => posted('/upload', 'application/octet-stream', 'bytes', sent)
}
const plain = (path: string, { lines = same, target = same, method: by = 'GET', more = [] }: Sent) =>
  request(`${by} ${target(path)} HTTP/1.1`, [...lines(signedIn()), ...more])
const posted = (path: string, type: string, body: string, { lines = same, target = same, method: by = 'POST', more = [] }: Sent) => {
  const own = [...signedIn(), `Origin: http://${authority()}`, `Content-Type: ${type}`, 'X-Kartotek: 1', `Content-Length: ${body.length}`]
  return request(`${by} ${target(path)} HTTP/1.1`, [...lines(own), ...more], body)
}
const same = <T>(value: T): T => value
const without = (name: string) => (lines: string[]) => lines.filter((line) => !line.startsWith(name))
const instead = (name: string, line: string) => (lines: string[]) => lines.map((each) => (each.startsWith(name) ? line : each))

const wrongs: readonly (readonly [what: string, status: number, sent: () => Sent])[] = [
  ['under a foreign name', 421, () => ({ lines: instead('Host', 'Host: evil.example') })],
  ['under no name', 421, () => ({ lines: without('Host') })],
  ['by a stranger', 401, () => ({ lines: without('Cookie') })],
  ['by somebody who guesses', 401, () => ({ lines: instead('Cookie', `Cookie: kartotek_${host.port}=${'A'.repeat(43)}`) })],
  ['from another site', 403, () => ({ more: ['Sec-Fetch-Site: cross-site'] })],
  ['from another port', 403, () => ({ more: ['Sec-Fetch-Site: same-site'] })],
  ['by a whole address', 400, () => ({ target: (path) => `http://${authority()}${path}` })],
  ['after two slashes', 400, () => ({ target: (path) => `//evil.example${path}` })],
  ['to be put', 405, () => ({ method: 'PUT' })],
  ['to be deleted', 405, () => ({ method: 'DELETE' })],
  ['with a length and chunks', 400, () => ({ more: ['Content-Length: 5', 'Transfer-Encoding: chunked'] })],
  ['with a folded header', 400, () => ({ more: ['X-Odd: 1\r\n folded: 2'] })]
]
const everyDoor: readonly Probe[] = Object.entries(doors).flatMap(([door, ask]) =>
  wrongs.map(([what, status, sent]): Probe => [`${door} ${what}`, status, () => ask(sent())])
)

const families = { everyDoor, hosts, targets, methods, calls, smuggling, sites, cookies }

describe('The web host answers', () => {
  for (const [family, probes] of Object.entries(families))
    describe(family, () => {
      it.each(probes)('%s with %i', async (_what, status, bytes) => {
        const sent = bytes()
        const answer = await host.send(sent)
        expect(answer.status).toBe(status)
        if (status >= 400 && !sent.startsWith('HEAD')) expect(answer.body.length).toBeGreaterThan(0)
      })
    })

  it('every probe of these tables', () => {
    expect(Object.values(families).flat().length).toBeGreaterThanOrEqual(183)
  })
})
