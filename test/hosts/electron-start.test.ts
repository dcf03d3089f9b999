import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { testFolder } from '../support/test-app.ts'

/** What was asked of Electron, in its order. */
const asked: string[] = []
const given: Record<string, unknown[]> = {}
const note =
  (name: string) =>
  (...values: unknown[]) => {
    asked.push(name)
    given[name] = values
  }
const session = {
  protocol: { handle: note('protocol.handle') },
  webRequest: { onBeforeRequest: note('onBeforeRequest') },
  ...Object.fromEntries(
    [
      'setPermissionRequestHandler',
      'setPermissionCheckHandler',
      'setDevicePermissionHandler',
      'setSpellCheckerLanguages',
      'setSpellCheckerDictionaryDownloadURL',
      'on',
      'setProxy'
    ].map((name) => [name, note(name)])
  )
}
const lock = { mine: false }
vi.mock('electron', () => ({
  app: {
    setPath: note('setPath'),
    enableSandbox: note('enableSandbox'),
    on: (event: string, listener: unknown) => note(`on ${event}`)(listener),
    requestSingleInstanceLock: () => {
      note('requestSingleInstanceLock')()
      return lock.mine
    },
    quit: note('quit'),
    whenReady: () => {
      note('whenReady')()
      return new Promise(() => undefined)
    }
  },
  protocol: { registerSchemesAsPrivileged: note('registerSchemesAsPrivileged') },
  session: {
    fromPartition: (name: string) => {
      note('fromPartition')(name)
      return session
    }
  },
  BrowserWindow: class {},
  Menu: {},
  dialog: {},
  safeStorage: {},
  shell: {},
  crashReporter: { start: note('crashReporter.start') }
}))

beforeEach(() => {
  asked.length = 0
  lock.mine = false
  vi.stubEnv('KARTOTEK_HOME', testFolder())
})

afterEach(() => void vi.unstubAllEnvs())

it('The desktop host puts every page in a sandbox and guards it before Electron is ready', async () => {
  const { startDesktop } = await import('#main/hosts/electron/main.ts')
  lock.mine = true
  startDesktop()
  const ready = asked.indexOf('whenReady')
  for (const name of ['setPath', 'enableSandbox', 'registerSchemesAsPrivileged', 'on web-contents-created', 'requestSingleInstanceLock']) {
    expect(asked).toContain(name)
    expect([name, asked.indexOf(name) < ready]).toEqual([name, true])
  }
  expect(asked).not.toContain('crashReporter.start')
})

it('A second start of the desktop host ends at once, and opens nothing', async () => {
  const { startDesktop } = await import('#main/hosts/electron/main.ts')
  startDesktop()
  expect(asked).toContain('quit')
  expect(asked).not.toContain('whenReady')
})

it('The session of the windows is in memory, asks nobody, takes no dictionary, and lets nothing through but our pages', async () => {
  const { openSession } = await import('#main/hosts/electron/app-session.ts')
  await openSession(() => undefined, true)
  expect(given['fromPartition']).toEqual(['kartotek'])
  expect(given['setProxy']).toEqual([{ mode: 'direct' }])
  expect(given['setSpellCheckerLanguages']).toEqual([[]])
  expect(given['setSpellCheckerDictionaryDownloadURL']).toEqual(['kartotek://app/no-dictionaries/'])
  expect(asked.filter((name) => name.endsWith('Handler'))).toHaveLength(6)
  const [filter] = given['onBeforeRequest'] as [(details: object, answer: (said: unknown) => void) => void]
  const said: unknown[] = []
  filter({ url: 'https://evil.example/', resourceType: 'xhr' }, (answer) => said.push(answer))
  filter({ url: 'kartotek://app/assets/a.js', resourceType: 'script' }, (answer) => said.push(answer))
  expect(said).toEqual([{ cancel: true }, { cancel: false }])
  const [event, listener] = given['on'] as [string, (event: { preventDefault(): void }, item: { getURL(): string }) => void]
  expect(event).toBe('will-download')
  const prevented: string[] = []
  for (const url of ['blob:kartotek://app/1', 'https://evil.example/a.exe', 'data:text/html,a'])
    listener({ preventDefault: () => prevented.push(url) }, { getURL: () => url })
  expect(prevented).toEqual(['https://evil.example/a.exe', 'data:text/html,a'])
})
