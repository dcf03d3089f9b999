import type { Session, WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { createPageContent } from '#main/foundation/page-content.ts'
import { isOurPage, isOurs, mayRequest } from '#main/hosts/electron/addresses.ts'
import { externalLink } from '#main/hosts/electron/external-link.ts'
import { guardContents } from '#main/hosts/electron/guard-contents.ts'
import { closePermissions, mayUse } from '#main/hosts/electron/permissions.ts'
import { respond } from '#main/hosts/electron/respond.ts'
import { appScheme, PARTITION, webPreferences } from '#main/hosts/electron/window-options.ts'
import { COMMON_HEADERS, PREVIEW_CSP } from '#shared/csp.ts'
import { windowFixture } from './web-fixture.ts'

const PREVIEW_ID = '0190a000-0000-7000-8000-000000000001'

describe('A window', () => {
  const session = {} as Session
  const preferences = webPreferences(session, '/preload.cjs', true)

  it('is isolated, in a sandbox, without Node', () => {
    expect(preferences).toMatchObject({
      session,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false
    })
  })

  it('has no feature that weakens a page', () => {
    // these and no others: what is not named here nobody has thought of
    expect(preferences).toEqual({
      session,
      preload: '/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
      safeDialogs: true,
      disableDialogs: true
    })
  })

  it('shows developer tools only to developers', () => {
    expect([preferences.devTools, webPreferences(session, '/preload.cjs', false).devTools]).toEqual([false, true])
  })

  it('keeps its session in memory', () => {
    expect(PARTITION).not.toMatch(/^persist:/)
  })

  it('lives under a scheme that is secure and cannot get round the policy', () => {
    expect(appScheme).toEqual({
      scheme: 'kartotek',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        corsEnabled: false,
        stream: false,
        bypassCSP: false,
        allowServiceWorkers: false,
        codeCache: true
      }
    })
  })
})

describe('A permission', () => {
  it.each([
    'clipboard-read',
    'media',
    'geolocation',
    'notifications',
    'fileSystem',
    'openExternal',
    'hid',
    'usb',
    'fullscreen',
    'unknown',
    ''
  ])('is refused: %s', (name) => expect(mayUse(name)).toBe(false))

  it('is given to copy text', () => {
    expect(mayUse('clipboard-sanitized-write')).toBe(true)
  })

  it('is asked of handlers that replace all others', () => {
    const calls: string[] = []
    const note = (name: string) => (handler: unknown) => void calls.push(`${name} ${handler === null ? 'cleared' : 'set'}`)
    closePermissions({
      setPermissionRequestHandler: note('request'),
      setPermissionCheckHandler: note('check'),
      setDevicePermissionHandler: note('device')
    })
    expect(calls).toEqual(['request', 'check', 'device'].flatMap((name) => [`${name} cleared`, `${name} set`]))
  })
})

describe('A handler', () => {
  it('answers as it is asked: text may be copied, and no device be used', () => {
    const handlers: Record<string, (...asked: unknown[]) => unknown> = {}
    const keep = (name: string) => (handler: unknown) => {
      if (handler !== null) handlers[name] = handler as (...asked: unknown[]) => unknown
    }
    closePermissions({
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device')
    })
    const answers: unknown[] = []
    for (const permission of ['clipboard-sanitized-write', 'clipboard-read', 'media'])
      handlers['request']?.(null, permission, (given: unknown) => answers.push(given))
    expect(answers).toEqual([true, false, false])
    expect(['clipboard-sanitized-write', 'media'].map((permission) => handlers['check']?.(null, permission))).toEqual([true, false])
    expect(handlers['device']?.({ deviceType: 'hid' })).toBe(false)
  })
})

describe('An address', () => {
  it.each(['kartotek://app/', 'kartotek://app/index.html#/partnere', `kartotek://app/preview/${PREVIEW_ID}`])('is ours: %s', (address) =>
    expect(isOurs(address)).toBe(true)
  )

  it.each([
    'https://app/',
    'http://127.0.0.1/',
    'KARTOTEK://APP/',
    'kartotek://app.evil.example/',
    'kartotek://evil.example/app',
    'kartotek://app@evil.example/',
    'kartotek://evil.example@app.example/',
    'kartotek://user@app/',
    'kartotek://app:80/',
    'kartotek:app',
    'kartotek-other://app/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:kartotek://app/1',
    'about:blank',
    'mailto:a@b.example',
    'ms-word:x',
    '\\\\server\\share',
    ''
  ])('is not ours: %s', (address) => expect(isOurs(address)).toBe(false))

  it.each([
    ['kartotek://app/assets/a.js', 'script', true],
    ['https://fonts.example/a.woff2', 'font', false],
    ['http://127.0.0.1:9/', 'xhr', false],
    ['ws://127.0.0.1:9/', 'webSocket', false],
    ['file:///etc/passwd', 'xhr', false],
    ['data:image/png;base64,AA==', 'image', true],
    ['blob:kartotek://app/1', 'image', true],
    ['data:text/html,a', 'subFrame', false],
    ['data:text/javascript,a', 'script', false],
    ['blob:kartotek://app/1', 'script', false]
  ] as const)('%s as %s is loaded: %s', (address, type, loaded) => expect(mayRequest(address, type, true)).toBe(loaded))

  it('of the developer tools is loaded only for developers', () => {
    expect([false, true].map((packaged) => mayRequest('devtools://devtools/a.js', 'script', packaged))).toEqual([true, false])
  })
})

describe('A message to the main process', () => {
  const page = { url: 'kartotek://app/' }

  it('is heard from the page', () => {
    expect(isOurPage(page, page)).toBe(true)
  })

  it('is not heard from a frame in it, from a page of somebody else, or from nowhere', () => {
    const stranger = { url: 'https://evil.example/' }
    expect(isOurPage({ url: 'kartotek://app/' }, page)).toBe(false)
    expect(isOurPage(stranger, stranger)).toBe(false)
    expect(isOurPage(null, page)).toBe(false)
  })
})

/** Contents that note what was prevented, by event. */
function guarded() {
  const listeners = new Map<string, (event: { url: string; preventDefault(): void }) => void>()
  const outside: string[] = []
  let opens: unknown
  const contents = {
    on: (event: string, listener: (event: { url: string; preventDefault(): void }) => void) => listeners.set(event, listener),
    setWindowOpenHandler: (handler: Parameters<WebContents['setWindowOpenHandler']>[0]) => {
      opens = handler({ url: 'https://window.example/' } as never)
    }
  }
  guardContents(contents, (link) => outside.push(link))
  const isPrevented = (event: string, url: string) => {
    const prevented: string[] = []
    listeners.get(event)?.({ url, preventDefault: () => prevented.push(url) })
    return prevented.length > 0
  }
  return { isPrevented, opens: () => opens, outside }
}

describe('A page, whatever it is', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stays at home (%s)', (event) => {
    const { isPrevented } = guarded()
    expect(isPrevented(event, 'https://evil.example/')).toBe(true)
    expect(isPrevented(event, 'file:///etc/passwd')).toBe(true)
    expect(isPrevented(event, 'mailto:a@b.example')).toBe(true)
    expect(isPrevented(event, 'kartotek://app/')).toBe(false)
  })

  it('opens no window and holds no other page', () => {
    const { isPrevented, opens } = guarded()
    expect(opens()).toEqual({ action: 'deny' })
    expect(isPrevented('will-attach-webview', 'kartotek://app/')).toBe(true)
  })
})

describe('A link that leads elsewhere', () => {
  it('is heard of once when it is of the page, and not when it is of a frame', () => {
    const { isPrevented, outside } = guarded()
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) isPrevented(event, 'https://link.example/')
    isPrevented('will-navigate', 'kartotek://app/')
    expect(outside).toEqual(['https://window.example/', 'https://link.example/'])
  })

  it.each([
    ['mailto:anna@havnen.example', 'mailto:anna@havnen.example', undefined],
    ['mailto:anna%2Bliste@havnen.example', 'mailto:anna%2Bliste@havnen.example', undefined],
    ['mailto:anna@havnen.example?bcc=spy@evil.example&body=x', 'mailto:anna@havnen.example', undefined],
    ['tel:+4500000000', 'tel:+4500000000', undefined],
    ['https://www.havnen.example/om?a=1', 'https://www.havnen.example/om?a=1', 'www.havnen.example'],
    ['https://xn--hvn-1la.example/', 'https://xn--hvn-1la.example/', 'xn--hvn-1la.example']
  ])('%s opens %s, after a question about %s', (link, address, askAbout) => {
    expect(externalLink(link)).toEqual({ address, askAbout })
  })

  it.each([
    'http://havnen.example/',
    'https://user@havnen.example/',
    'https://havnen.example:8443/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://localhost/',
    'file:///etc/passwd',
    'smb://server/share',
    'ms-msdt:/id',
    'javascript:alert(1)',
    'data:text/html,a',
    'vbscript:x',
    'tel:+45;ext=1',
    'tel:*21*',
    'mailto:',
    'mailto:a@b.example,c@d.example',
    'mailto:a@b.example%0abcc:c@d.example',
    'mailto:%zz@b.example',
    'kartotek://evil.example/',
    '\\\\server\\share',
    ''
  ])('opens nothing: %s', (link) => expect(externalLink(link)).toBeUndefined())
})

describe('The window loads', () => {
  const content = createPageContent(windowFixture, (id) => (id === PREVIEW_ID ? '<p>Kære Anna' : undefined))
  const get = (address: string, init?: RequestInit) => respond(new Request(address, init), content)

  it('the document with a policy and a nonce of its own', async () => {
    const [first, second] = [get('kartotek://app/'), get('kartotek://app/index.html')]
    const nonce = /'nonce-([^']+)'/.exec(first.headers.get('content-security-policy') ?? '')?.[1]
    expect(await first.text()).toContain(`nonce="${nonce}"`)
    expect(second.headers.get('content-security-policy')).not.toBe(first.headers.get('content-security-policy'))
  })

  it('a preview in a sandbox', () => {
    expect(get(`kartotek://app/preview/${PREVIEW_ID}`).headers.get('content-security-policy')).toBe(PREVIEW_CSP)
  })

  it.each([
    ['an asset', 'kartotek://app/assets/index-abc123.js', 'GET', 200],
    ['an asset with a query', 'kartotek://app/assets/index-abc123.js?v=1', 'GET', 200],
    ['nothing that was not built', 'kartotek://app/assets/other.js', 'GET', 404],
    ['nothing a step up', 'kartotek://app/..%2f..%2fpackage.json', 'GET', 404],
    ['nothing of another host', 'kartotek://other/', 'GET', 404],
    ['nothing by POST', 'kartotek://app/', 'POST', 405],
    ['nothing by HEAD', 'kartotek://app/', 'HEAD', 405]
  ] as const)('%s', (_what, address, method, status) => {
    const response = get(address, { method })
    expect(response.status).toBe(status)
    for (const [name, value] of Object.entries(COMMON_HEADERS)) expect(response.headers.get(name)).toBe(value)
  })
})
