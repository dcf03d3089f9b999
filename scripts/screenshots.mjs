// `npm run screenshots`: every screen over the fictional alliance, light and dark, for the documentation and for looking at.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from '@playwright/test'
import { requireBrowser } from './browser.mjs'

const folder = 'docs/pictures'
/** An address book as Outlook saves it in Danish: Windows-1252, semicolons. */
const contacts = Buffer.from(
  [
    'Fornavn;Efternavn;Firma;Stilling;E-mailadresse;Mobiltelefon;Noter;Kundenummer',
    'Åse;Ærø-Sørensen;Ældrenettet;Direktør;aase@aeldrenettet.example;20 00 12 34;Kender byrådet;17',
    'Bo;Aagaard;Ældrenettet;Konsulent;bo@aeldrenetet.example;;;18',
    'Ida;Storm;Havnens Venner;Frivilligleder;ida@havnensvenner.example;20 00 41 0;;19'
  ].join('\r\n'),
  'latin1'
)
const sample = readFileSync('resources/sample/partner-page.txt', 'utf8')

/** A web host over a data folder; gives its address and a way to end it. */
async function host(home, ...parameters) {
  const child = spawn(process.execPath, ['out/main/web.js', '--no-open', ...parameters], {
    env: { ...process.env, KARTOTEK_HOME: home, LC_ALL: 'da_DK.UTF-8' },
    stdio: ['pipe', 'pipe', 'ignore']
  })
  for await (const line of createInterface(child.stdout)) {
    const { port, launchPath } = JSON.parse(line)
    return { url: `http://127.0.0.1:${port}${launchPath}`, end: () => child.kill() }
  }
  throw new Error('the host did not start')
}

const settle = (page) => page.waitForTimeout(1000)
const goTo = async (page, path) => {
  await page.evaluate((hash) => location.assign(hash), `#${path}`)
  await settle(page)
}
const cell = (page, row) => page.getByRole('grid').first().locator(`[data-index="${row}"] [role=gridcell]`).nth(1)
const openRow = async (page, row) => {
  await cell(page, row).click()
  await page.keyboard.press('Enter')
  await settle(page)
}

/** Before there is a card file. */
async function firstScreens(page, take) {
  await settle(page)
  await take('first')
  await page.getByRole('textbox').fill(sample)
  await page.getByRole('button', { name: 'Læs teksten' }).click()
  await page.waitForURL(/gennemgang/)
  await settle(page)
  await take('review')
  await page.getByRole('button', { name: /^Opret/ }).click()
  await page.locator('.done').waitFor()
  await settle(page)
  await take('imported')
  await page.getByRole('button', { name: 'Se partnerne' }).click()
  await page
    .getByRole('button', { name: /^Indsæt partnerside|^Importér/ })
    .first()
    .click()
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name: 'kontakter.csv', mimeType: 'text/csv', buffer: contacts })
  await page.waitForURL(/kolonner/)
  await settle(page)
  await take('columns')
  await page.getByRole('button', { name: 'Til gennemgang' }).click()
  await settle(page)
  await take('review-table')
}

/** Over the card file of the demonstration. */
async function screens(page, take) {
  for (const [path, name] of [
    ['/', 'overview'],
    ['/partnere', 'partners'],
    ['/log', 'log'],
    ['/indstillinger', 'settings'],
    ['/breve', 'letters']
  ]) {
    await goTo(page, path)
    await take(name)
  }
  await goTo(page, '/partnere')
  await openRow(page, 1)
  await take('partner')
  await goTo(page, '/personer')
  for (const row of [2, 4, 7]) {
    await cell(page, row).click()
    await page.keyboard.press('Shift+Space')
  }
  await page.keyboard.press('Space')
  await settle(page)
  await take('persons')
  await page.keyboard.press('Enter')
  await settle(page)
  await take('person')
  await page.keyboard.press('Control+j')
  await page.keyboard.press('o')
  await settle(page)
  await take('log-call')
  await page.keyboard.press('Escape')
  await letterScreens(page, take)
  await page.keyboard.press('F1')
  await settle(page)
  await take('shortcuts')
}

async function letterScreens(page, take) {
  await goTo(page, '/breve')
  await openRow(page, 0)
  await take('mailing')
  await goTo(page, '/breve')
  await page.getByRole('tab', { name: /^Lister/ }).click()
  await settle(page)
  await openRow(page, 0)
  await take('list')
  await page.getByRole('button', { name: /^Skriv til/ }).click()
  await settle(page)
  await page.getByRole('button', { name: /^Videre/ }).click()
  await page.waitForTimeout(1500)
  await take('letter')
  await page.getByRole('button', { name: /^Videre til kontrol/ }).click()
  await page.waitForTimeout(1500)
  await take('check')
}

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: requireBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
for (const scheme of ['light', 'dark']) {
  const home = mkdtempSync(join(tmpdir(), 'kartotek-pictures-'))
  spawnSync(process.execPath, ['out/main/cli.js', 'demo', '--dir', join(home, 'demo'), '--lang', 'da', '--quiet'], { stdio: 'ignore' })
  const tours = [
    { run: firstScreens, parameters: [] },
    { run: screens, parameters: ['--file', join(home, 'demo', 'demo.kartotek')] }
  ]
  for (const { run, parameters } of tours) {
    const { url, end } = await host(home, ...parameters)
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      colorScheme: scheme,
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen'
    })
    const page = await context.newPage()
    await page.goto(url)
    await settle(page)
    await run(page, (name) => page.screenshot({ path: join(folder, `${name}-${scheme}.png`) }))
    await context.close()
    end()
  }
  rmSync(home, { recursive: true, force: true })
}
await browser.close()
