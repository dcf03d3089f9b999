import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { listen } from '#main/hosts/web/server.ts'
import { createSession } from '#main/hosts/web/session.ts'
import { request, sendRaw } from './raw-http.ts'
import { aWebHost, type RunningHost } from './web-fixture.ts'

const tokenOf = (launchPath: string) => launchPath.split('=')[1] ?? ''

describe('A start token', () => {
  it('is good once', () => {
    const session = createSession()
    const token = tokenOf(session.issue())
    expect([session.redeem(token), session.redeem(token)]).toEqual([true, false])
  })

  it('has 256 bits, and is another one each time', () => {
    const session = createSession()
    const tokens = Array.from({ length: 100 }, () => tokenOf(session.issue()))
    expect(new Set(tokens).size).toBe(100)
    expect(tokens.every((token) => Buffer.from(token, 'base64url').length === 32)).toBe(true)
  })

  it('is good for ten minutes and not a moment longer', () => {
    let now = 0
    const session = createSession(() => now)
    const [first, second] = [tokenOf(session.issue()), () => tokenOf(session.issue())]
    now = 10 * 60_000
    expect(session.redeem(first)).toBe(false)
    const fresh = second()
    now += 10 * 60_000 - 1
    expect(session.redeem(fresh)).toBe(true)
  })

  it('is no longer good when a fresh one was issued', () => {
    const session = createSession()
    const [old] = [tokenOf(session.issue()), session.issue()]
    expect(session.redeem(old)).toBe(false)
  })

  it('is still good after nineteen wrong tries', () => {
    const session = createSession()
    const token = tokenOf(session.issue())
    for (let n = 0; n < 19; n += 1) session.redeem('wrong')
    expect(session.redeem(token)).toBe(true)
  })

  it('is refused after twenty wrong tries, until a fresh one is issued', () => {
    const session = createSession()
    const token = tokenOf(session.issue())
    for (let n = 0; n < 20; n += 1) session.redeem('wrong')
    expect(session.redeem(token)).toBe(false)
    expect(session.redeem(tokenOf(session.issue()))).toBe(true)
  })
})

describe('A signed-in browser', () => {
  let host: RunningHost
  beforeAll(async () => {
    host = await aWebHost()
  })
  afterAll(() => host.close())
  const get = (path: string, ...headers: string[]) =>
    host.send(request(`GET ${path} HTTP/1.1`, [`Host: 127.0.0.1:${host.port}`, ...headers]))

  it('has a cookie that scripts and other sites do not get', async () => {
    const { status, headers, body } = await get(host.launchPath())
    expect(status).toBe(200)
    expect(headers.get('set-cookie')).toMatch(new RegExp(`^kartotek_${host.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`))
    expect(body).toContain('<div id="root"></div>')
  })

  it('cannot use its start address again, and nobody else can', async () => {
    const path = host.launchPath()
    await get(path)
    const again = await get(path)
    expect(again.status).toBe(403)
    expect(again.headers.has('set-cookie')).toBe(false)
    expect(Buffer.from(again.body, 'latin1').toString()).toContain('Startadressen er brugt')
  })

  it('may come from another site to the start address, and to nothing else', async () => {
    expect((await get(host.launchPath(), 'Sec-Fetch-Site: cross-site')).status).toBe(200)
    expect((await get('/', `Cookie: ${host.cookie}`, 'Sec-Fetch-Site: cross-site')).status).toBe(403)
  })

  it('is let in again after twenty wrong tries, with a fresh address', async () => {
    for (let n = 0; n < 20; n += 1) expect((await get('/start?t=wrong')).status).toBe(403)
    expect((await get(host.launchPath())).status).toBe(200)
  })

  it.each(['/start', '/start?', '/start?t=', '/start?x=1', '/start?t=a&t=b'])('is not let in by %s', async (path) => {
    expect((await get(path)).status).toBe(403)
  })
})

describe('An open page', () => {
  it('is under way from its first request for changes until its connection is gone', async () => {
    let underWay = 0
    const count = (by: number) => () => {
      underWay += by
    }
    const host = await aWebHost({ begin: count(1), end: count(-1), stop: () => undefined })
    onTestFinished(() => host.close())
    const headers = ['Content-Type: application/json', 'Content-Length: 2', 'X-Kartotek: 1', `Origin: http://127.0.0.1:${host.port}`]
    const own = [`Host: 127.0.0.1:${host.port}`, `Cookie: ${host.cookie}`, ...headers]
    const page = connect(host.port, '127.0.0.1', () => page.write(request('POST /rpc/file/changes HTTP/1.1', own, '{}')))
    const first = await new Promise((resolve) => page.once('data', resolve))
    expect(String(first)).toContain('text/event-stream')
    expect(underWay).toBe(1)
    page.destroy()
    await vi.waitFor(() => expect(underWay).toBe(0))
  })
})

it('Limits on what a client may take are those that were decided on', async () => {
  const server = await listen(0, () => undefined)
  onTestFinished(() => void server.close())
  const { headersTimeout, requestTimeout, keepAliveTimeout, maxConnections } = server
  expect([headersTimeout, requestTimeout, keepAliveTimeout, maxConnections]).toEqual([10_000, 30_000, 5_000, 256])
  expect(server.address()).toMatchObject({ address: '127.0.0.1', family: 'IPv4' })
})

describe('A slow or greedy client', () => {
  let host: RunningHost
  beforeAll(async () => {
    host = await aWebHost()
  })
  afterAll(() => host.close())

  it('that sends its headers drop by drop is cut off after ten seconds', async () => {
    const started = Date.now()
    const [answer, silent] = await Promise.all([sendRaw(host.port, 'GET / HTTP/1.1\r\nHost: ', 20_000), sendRaw(host.port, '', 20_000)])
    // without a word: a browser would take an answer for that of the next request it sends on a connection it opened ahead
    expect([answer.status, silent.status]).toEqual([0, 0])
    expect(Date.now() - started).toBeGreaterThan(9_000)
    expect(Date.now() - started).toBeLessThan(15_000)
  }, 25_000)

  it('that opens hundreds of connections gets 256', async () => {
    const sockets = Array.from({ length: 300 }, () => connect(host.port, '127.0.0.1').on('error', () => undefined))
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const open = sockets.filter((socket) => !socket.destroyed && !socket.closed && socket.readyState === 'open')
    for (const socket of sockets) socket.destroy()
    expect(open.length).toBeLessThanOrEqual(256)
    expect(open.length).toBeGreaterThan(200)
  })

  it('finds nothing on the other addresses of this machine', async () => {
    const answers = await Promise.all(
      ['::1', '127.0.0.2'].map(
        (address) =>
          new Promise((resolve) => {
            const socket = connect(host.port, address, () => resolve('open'))
            socket.on('error', () => resolve('closed'))
          })
      )
    )
    expect(answers).toEqual(['closed', 'closed'])
  })
})
