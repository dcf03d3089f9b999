import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test'

const root = join(import.meta.dirname, '../..')
let home: string
let desktop: ElectronApplication
let page: Page

test.beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'kartotek-electron-'))
  const { ELECTRON_BINARY: executablePath = '', ...rest } = process.env
  const env = Object.fromEntries(
    Object.entries({ ...rest, KARTOTEK_HOME: home }).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
  // Chromium does not start its sandbox as root
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root]
  desktop = await _electron.launch({ executablePath, args, env })
  page = await desktop.firstWindow()
})
test.afterAll(async () => {
  await desktop.close()
  rmSync(home, { recursive: true, force: true })
})

test('the window shows the first screen, over its one port', async () => {
  await expect(page).toHaveURL(/^kartotek:\/\/app\/index\.html/)
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page).toHaveTitle(/Kartotek$/)
})

test('the page has nothing of Node or Electron', async () => {
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window)
  )
  expect(found).toEqual([])
})

test('the page is isolated, in a sandbox, without Node, as Electron itself sees it', async () => {
  const preferences = await desktop.evaluate(({ BrowserWindow }) => {
    // there at run time, not in the types
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as { getLastWebPreferences?(): object } | undefined
    return contents?.getLastWebPreferences?.()
  })
  expect(preferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true })
})

test('the page stays at home, and opens no window', async () => {
  await page.evaluate(() => {
    window.open('https://evil.example/')
    location.href = 'https://evil.example/'
  })
  await page.waitForTimeout(500)
  expect(page.url()).toMatch(/^kartotek:\/\/app\//)
  expect(desktop.windows()).toHaveLength(1)
})

test('nothing is loaded from the network, and no permission is given', async () => {
  const outcome = await page.evaluate(async () => ({
    fetched: await fetch('http://127.0.0.1:9/').then(
      () => true,
      () => false
    ),
    notifications: await Notification.requestPermission()
  }))
  expect(outcome).toEqual({ fetched: false, notifications: 'denied' })
})

test('the native menu has the menus of the window', async () => {
  const labels = await desktop.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
  expect(labels).toEqual(expect.arrayContaining(['Filer', 'Vis', 'Hjælp']))
})
