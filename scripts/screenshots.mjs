// `npm run screenshots`: the pictures of the manual and the README, of the fictional alliance, in both languages, into docs/pictures.
// `npm run screenshots -- dark` takes the same in the dark into test-results/dark, for looking at; `-- hands` (or `wishes`) only those of that tour.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from '@playwright/test'
import { createI18n } from '../src/shared/i18n/translate.ts'
import { requireBrowser } from './browser.mjs'

const scheme = process.argv.includes('dark') ? 'dark' : 'light'
const folderOf = (language) => (scheme === 'dark' ? join('test-results/dark', language) : join('docs/pictures', language))
const locales = { da: 'da_DK.UTF-8', en: 'en_GB.UTF-8' }
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
/** What was said and promised, so that there is something to look at. Names are those of the sample. */
const said = {
  da: [
    ['meeting', 'Thor Lindegaard', 'i går', 'Vil gerne være vært for forårsmødet.', 'i dag Send datoer til forårsmødet'],
    ['call', 'Karla Brink', 'i går', 'Skifter kontor i januar.', 'om 3 dage Få den nye adresse'],
    ['note', 'Jonas Elmer', 'i går', 'Har rejst spørgsmålet om kantsten i kommunen.']
  ],
  en: [
    ['meeting', 'Thor Lindegaard', 'yesterday', 'Would like to host the meeting in spring.', 'today Send dates for the meeting'],
    ['call', 'Karla Brink', 'yesterday', 'Moves to another office in January.', 'in 3 days Get the new address'],
    ['note', 'Jonas Elmer', 'yesterday', 'Has raised the question of kerbs with the municipality.']
  ]
}
const sample = readFileSync('resources/sample/partner-page.txt', 'utf8')

const cli = (language, ...parameters) =>
  spawnSync(process.execPath, ['out/main/cli.js', ...parameters, '--lang', language, '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] })

/** The card file of the demonstration, with more in its log. */
function demo(home, language) {
  cli(language, 'demo', '--dir', join(home, 'demo'))
  const file = join(home, 'demo', 'demo.kartotek')
  for (const [kind, who, when, text, promise] of said[language])
    cli(language, 'log', kind, '--with', who, '--when', when, '--text', text, ...(promise ? ['--follow-up', promise] : []), '--file', file)
  return file
}

/** A web host over a data folder; gives its address and a way to end it. */
async function host(home, language, ...parameters) {
  const child = spawn(process.execPath, ['out/main/web.js', '--no-open', ...parameters], {
    env: { ...process.env, KARTOTEK_HOME: home, LC_ALL: locales[language] },
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
const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key)
  await settle(page)
}
const pressButton = async (page, name) => {
  await page.getByRole('button', { name }).first().click()
  await settle(page)
}
/** An action of the bulk bar, in its menu where there is no room for it. */
const pressInBar = async (page, t, command) => {
  const name = t(command)
  if (await page.getByRole('button', { name }).count()) return pressButton(page, name)
  // in English, filters have a button of that name too, above it
  const more = page.getByRole('button', { name: `${t('cards.more')} …` })
  await more.last().click()
  await page.getByRole('menuitem', { name }).click()
  await settle(page)
}
/** What was said about what was done, out of the picture. */
const dismiss = async (page, t) => {
  const said = page.locator('.mantine-Notification-root')
  while ((await said.count()) > 0)
    await said
      .first()
      .getByRole('button', { name: t('ui.close') })
      .click()
      .then(() => settle(page))
}
const cell = (page, row) => page.getByRole('grid').first().locator(`[data-index="${row}"] [role=gridcell]`).nth(1)
const openRow = async (page, row) => {
  await cell(page, row).click()
  await press(page, 'Enter')
}
const tickRows = async (page, ...rows) => {
  for (const row of rows) {
    await cell(page, row).click()
    await page.keyboard.press('Shift+Space')
  }
  await settle(page)
}
/** The beginning of a text whose number or name comes later. */
const starting = (text) => new RegExp(`^${RegExp.escape(text.split(/\d|\{\{/)[0] ?? '')}`)

/** Before there is a card file. */
async function firstScreens({ page, take, t }) {
  await settle(page)
  await take('first')
  await page.getByRole('textbox').fill(sample)
  await page.getByRole('button', { name: t('imports.paste.read') }).click()
  await page.waitForURL(/gennemgang/)
  await settle(page)
  await take('review')
  await page.getByRole('button', { name: starting(t('imports.review.create', { what: '' })) }).click()
  await page.locator('.done').waitFor()
  await goTo(page, '/partnere')
  await pressButton(page, t('partners.paste'))
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name: 'kontakter.csv', mimeType: 'text/csv', buffer: contacts })
  await page.waitForURL(/kolonner/)
  await settle(page)
  await take('columns')
}

const places = [
  ['/', 'overview'],
  ['/log', 'log'],
  ['/indstillinger', 'settings'],
  ['/mangler', 'quality']
]

/** What partners do together: a card of each table. */
const together = [
  ['projekter', 'project', 4],
  ['arbejdsgrupper', 'group', 1],
  ['arrangementer', 'event', 0],
  ['henvendelser', 'initiative', 0]
]

async function allianceScreens({ page, take }) {
  await goTo(page, '/alliancen')
  await take('alliance')
  await goTo(page, '/projekter')
  await take('projects')
  for (const [tab, card, row] of together) {
    await goTo(page, `/projekter?fane=${tab}`)
    await openRow(page, row)
    await take(card)
  }
  await goTo(page, '/rapporter')
  await take('reports')
  await goTo(page, '/breve?tab=rounds')
  await openRow(page, 1)
  await take('round')
}

/** Over the card file of the demonstration. */
async function screens({ page, take, t }) {
  for (const [path, name] of places) {
    await goTo(page, path)
    await take(name)
  }
  await goTo(page, '/partnere')
  await tickRows(page, 1, 3)
  await pressInBar(page, t, 'commands.edit.copy-as')
  await take('copy-as')
  await press(page, 'Escape')
  await pressInBar(page, t, 'commands.card.sheet')
  await take('sheets')
  await goTo(page, '/partnere')
  await openRow(page, 1)
  await take('partner')
  await goTo(page, '/personer')
  await tickRows(page, 2, 4, 7)
  await press(page, 'Space')
  await take('persons')
  await press(page, 'Enter')
  await press(page, 'Control+j')
  await press(page, t('log.key.call').toLowerCase())
  await take('log-call')
  await press(page, 'Escape')
  await press(page, 'Control+k')
  await page.keyboard.type('moller')
  await settle(page)
  await take('search')
  await press(page, 'Escape')
  await allianceScreens({ page, take })
  await letterScreens({ page, take, t })
}

async function letterScreens({ page, take, t }) {
  await goTo(page, '/breve')
  await page.getByRole('tab', { name: starting(t('mailings.tab.lists')) }).click()
  await settle(page)
  await openRow(page, 0)
  await take('list')
  await press(page, 'Escape')
  await cell(page, 2).click()
  await press(page, 'Space')
  await page.mouse.move(700, 60)
  await settle(page)
  await take('why')
  // a letter about an event says when and where that is
  await goTo(page, '/projekter?fane=arrangementer')
  await openRow(page, 0)
  await pressButton(page, starting(t('events.remind', { count: 9 })))
  await pressButton(page, starting(t('mailings.step.toTemplate', { count: 9 })))
  await page.frameLocator('.mail-frame').locator('li').first().waitFor()
  await settle(page)
  await take('letter')
  await pressButton(page, t('mailings.step.saveAndCheck'))
  await page.frameLocator('.mail-frame').locator('li').first().waitFor()
  await dismiss(page, t)
  await take('check')
  await pressButton(page, starting(t('mailings.step.toWrite', { count: 9 })))
  await settle(page)
  await take('sending')
}

/** A backup at a second place, one that is looked at before it is restored, and the card file in somebody else's hands. */
async function safeHands({ page, take, t, home }) {
  const drive = join(home, 'USB')
  mkdirSync(drive)
  await goTo(page, '/indstillinger?at=backup')
  await pressButton(page, t('backups.makeNow'))
  await pressButton(page, t('backups.choosePlace'))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('backups.folder')).fill(drive)
  await dialog.getByRole('button', { name: t('backups.propose') }).click()
  await dialog.getByRole('button', { name: t('backups.placeConfirm') }).click()
  await dialog.waitFor({ state: 'hidden' })
  await dismiss(page, t)
  await take('backups')
  await page
    .getByRole('button', { name: starting(t('backups.restore')) })
    .nth(1)
    .click()
  await dialog.getByRole('row').nth(1).waitFor()
  await settle(page)
  await take('restore')
  await press(page, 'Escape')
  await page.getByRole('menuitem', { name: t('shell.menu.file'), exact: true }).click()
  await page.getByRole('menuitem', { name: t('commands.file.lend') }).click()
  await dialog.getByLabel(t('lending.lend.to')).fill('Bo Bang')
  await dialog.getByRole('button', { name: t('lending.propose') }).click()
  await settle(page)
  await take('lend')
  await dialog.getByRole('button', { name: t('lending.lend.submit'), exact: true }).click()
  await page.getByRole('heading', { name: t('lending.lend.done') }).waitFor()
  await dialog
    .getByRole('button', { name: t('lending.given.close'), exact: true })
    .last()
    .click()
  await goTo(page, '/det-skal-du-vide')
  await take('briefing')
}

/** Somebody who wishes to be erased: all wishes with what can be done, and what erasing finds. */
async function wishes({ page, take, t }) {
  await goTo(page, '/personer')
  await openRow(page, 2)
  await pressButton(page, starting(t('cards.more')))
  await page.getByRole('menuitem', { name: t('cases.wishes') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: t('cases.kind.erase') }).check()
  await dialog.getByLabel(t('cases.new.how')).fill(t('cases.new.howPlaceholder').split('"')[1] ?? '')
  await dialog.getByRole('button', { name: t('cases.new.submit') }).click()
  await dialog.waitFor({ state: 'hidden' })
  await dismiss(page, t)
  await goTo(page, '/oensker')
  await pressButton(page, starting(t('cases.act.label')))
  await page.mouse.move(400, 600)
  await settle(page)
  await take('wishes')
  await page.getByRole('menuitem', { name: t('cases.act.erase') }).click()
  await dialog.getByLabel(t('cases.erase.typeWord', { word: t('cases.erase.word') })).waitFor()
  await settle(page)
  await take('erase')
}

/** Of these, all are taken unless some are named. */
const named = process.argv.filter((word) => ['first', 'screens', 'hands', 'wishes'].includes(word))

const browser = await chromium.launch({ executablePath: requireBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
for (const language of ['da', 'en']) {
  const { t } = createI18n(language)
  mkdirSync(folderOf(language), { recursive: true })
  const home = mkdtempSync(join(tmpdir(), 'kartotek-pictures-'))
  const file = demo(home, language)
  const tours = [
    { name: 'first', run: firstScreens, parameters: [] },
    { name: 'screens', run: screens, parameters: ['--file', file] },
    { name: 'hands', run: safeHands, parameters: ['--file', file] },
    { name: 'wishes', run: wishes, parameters: ['--file', file] }
  ]
  for (const { run, parameters } of tours.filter(({ name }) => named.length === 0 || named.includes(name))) {
    const { url, end } = await host(home, language, ...parameters)
    const context = await browser.newContext({
      viewport: { width: 1100, height: 690 },
      colorScheme: scheme,
      locale: language === 'da' ? 'da-DK' : 'en-GB',
      timezoneId: 'Europe/Copenhagen'
    })
    const page = await context.newPage()
    await page.goto(url)
    await settle(page)
    await run({ page, t, home, take: (name) => page.screenshot({ path: join(folderOf(language), `${name}.png`) }) })
    await context.close()
    end()
  }
  rmSync(home, { recursive: true, force: true })
}
await browser.close()
