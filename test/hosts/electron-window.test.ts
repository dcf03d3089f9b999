import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { APP_ORIGIN, CONNECT } from '#shared/bridge.ts'
import { testFolder } from '../support/test-app.ts'

type Listener = (...given: unknown[]) => unknown

/** Electron as far as the desktop host asks of it: what is listened to, and what was done. */
const electron = vi.hoisted(() => {
  const listeners: Record<string, Listener> = {}
  const done: unknown[][] = []
  const note =
    (what: string) =>
    (...given: unknown[]) =>
      void done.push([what, ...given])
  const state = { answer: 1 }
  class Emitter {
    readonly webContents = { id: 1, on: () => undefined, setZoomFactor: () => undefined }
    readonly loadURL = note('loadURL')
    readonly once = () => undefined
    constructor(options: unknown) {
      done.push(['window', options])
    }
    static getAllWindows = (): unknown[] => []
    static getFocusedWindow = () => null
  }
  const nothing = () => undefined
  const session = {
    protocol: { handle: note('handle') },
    webRequest: { onBeforeRequest: note('onBeforeRequest') },
    setPermissionRequestHandler: nothing,
    setPermissionCheckHandler: nothing,
    setDevicePermissionHandler: nothing,
    setSpellCheckerLanguages: nothing,
    setSpellCheckerDictionaryDownloadURL: nothing,
    on: nothing,
    setProxy: nothing
  }
  const module = {
    app: {
      isPackaged: true,
      setPath: () => undefined,
      enableSandbox: () => undefined,
      on: (event: string, listener: Listener) => (listeners[event] = listener),
      once: () => undefined,
      setBadgeCount: () => undefined,
      requestSingleInstanceLock: () => true,
      whenReady: () => Promise.resolve(),
      quit: note('quit'),
      exit: note('exit')
    },
    BrowserWindow: Emitter,
    Menu: { buildFromTemplate: () => undefined, setApplicationMenu: () => undefined },
    Notification: { isSupported: () => false },
    dialog: {
      showMessageBox: (options: unknown) => {
        done.push(['asked', options])
        return Promise.resolve({ response: state.answer })
      }
    },
    ipcMain: { on: (event: string, listener: Listener) => (listeners[event] = listener) },
    protocol: { registerSchemesAsPrivileged: () => undefined },
    safeStorage: {},
    session: { fromPartition: () => session },
    shell: { openExternal: note('openExternal') },
    crashReporter: { start: note('crashReporter') }
  }
  return { listeners, done, state, module, of: (what: string) => done.filter(([name]) => name === what).map(([, ...given]) => given) }
})
vi.mock('electron', () => electron.module)
vi.mock('#main/foundation/page-content.ts', () => ({ createPageContent: () => () => undefined }))

/** A port of a page that notes whether somebody serves it. */
function aPort() {
  const port = {
    started: false,
    on: () => undefined,
    postMessage: () => undefined,
    close: () => undefined,
    start: () => (port.started = true)
  }
  return port
}

it('The desktop host opens one window in its sandbox, on our own page, serves that page alone, and asks before a link leaves', async () => {
  vi.stubEnv('KARTOTEK_HOME', join(testFolder(), 'data'))
  const { startDesktop } = await import('#main/hosts/electron/main.ts')
  startDesktop()
  await vi.waitFor(() => expect(electron.of('loadURL')).toHaveLength(1), 10_000)

  expect(electron.of('loadURL')).toEqual([[`${APP_ORIGIN}/index.html`]])
  expect(electron.of('window')).toMatchObject([
    [{ show: false, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, devTools: false } }]
  ])
  expect(electron.of('handle')[0]?.[0]).toBe('kartotek')
  expect(electron.of('onBeforeRequest')).toHaveLength(1)
  expect(electron.of('crashReporter')).toEqual([])

  const page = { url: `${APP_ORIGIN}/index.html` }
  const served = (senderFrame: unknown) => {
    const port = aPort()
    electron.listeners[CONNECT]?.({ ports: [port], senderFrame, sender: { id: 1, mainFrame: page } })
    return port.started
  }
  expect([served({ ...page }), served(null), served({ url: 'https://evil.example/' }), served(page)]).toEqual([false, false, false, true])

  // whatever contents there are, also those that nobody meant to make
  const contents: Record<string, Listener> = {}
  let opens: Listener = () => undefined
  electron.listeners['web-contents-created']?.(
    {},
    {
      on: (event: string, listener: Listener) => (contents[event] = listener),
      setWindowOpenHandler: (handler: Listener) => (opens = handler)
    }
  )
  expect(Object.keys(contents).toSorted()).toEqual(['will-attach-webview', 'will-frame-navigate', 'will-navigate', 'will-redirect'])
  const follow = (url: string) => expect(opens({ url })).toEqual({ action: 'deny' })
  for (const link of ['file:///etc/passwd', 'http://havnen.example/', 'https://havnen.example/nej']) follow(link)
  await vi.waitFor(() => expect(electron.of('asked')).toHaveLength(1))
  expect(JSON.stringify(electron.of('asked'))).toContain('havnen.example')
  expect(electron.of('openExternal')).toEqual([])
  electron.state.answer = 0
  for (const link of ['https://havnen.example/ja', 'mailto:anna@havnen.example?bcc=spy@evil.example']) follow(link)
  await vi.waitFor(() => expect(electron.of('openExternal')).toHaveLength(2))
  expect(electron.of('openExternal').flat().toSorted()).toEqual(['https://havnen.example/ja', 'mailto:anna@havnen.example'])
  expect(electron.of('asked')).toHaveLength(2)

  electron.listeners['before-quit']?.({ preventDefault: () => undefined })
  await vi.waitFor(() => expect(electron.of('quit')).toHaveLength(1), 10_000)
}, 30_000)
