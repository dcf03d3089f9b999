import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { allScreens, importAlliance, note, samplePage, show } from './every-screen.ts'
import { expect, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('da')

/** All e-mail addresses, telephone numbers (their last four digits as they are written) and statements of the page. */
function secretsOf(text: string): string[] {
  const mails = text.match(/\S+@\S+/g) ?? []
  const numbers = text.match(/\+45[ \d]{8,14}/g) ?? []
  const statements = text.match(/(?<=[”"»])[^”"»\n]{30,}/g) ?? []
  return [...mails, ...numbers.map((each) => each.trim()), ...statements.map((each) => each.slice(0, 30))]
}

/** What of the page can be seen, heard or found in an attribute. */
const leaks = async (page: Page, secrets: readonly string[]): Promise<string[]> => {
  return page.evaluate((hidden) => {
    const values = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value)
    const all = [document.documentElement.outerHTML, document.title, location.href, ...values].join('\n')
    return hidden.filter((secret) => all.includes(secret))
  }, secrets)
}

test('Hidden personal data stands on no screen, is asked about before it leaves, and comes back', async ({ page, host }) => {
  test.setTimeout(120_000)
  await host.open(page)
  await importAlliance(page, t)
  const secrets = [...secretsOf(samplePage), note]
  expect(secrets.length).toBeGreaterThan(60)
  const screens = await allScreens(page)
  await show(page, '/personer')
  expect((await leaks(page, secrets)).length).toBeGreaterThan(5)
  await page.getByRole('menuitem', { name: t('shell.menu.view') }).click()
  await page.getByRole('menuitemcheckbox', { name: t('commands.view.privacy') }).click()
  for (const path of screens) {
    await show(page, path)
    expect(await leaks(page, secrets), path).toEqual([])
    await expect(page.getByText(t('privacy.band'))).toBeVisible()
  }
  await show(page, '/personer')
  await page.getByRole('menuitem', { name: t('shell.menu.file') }).click()
  await page.getByRole('menuitem', { name: t('exports.title') }).click()
  await page.getByRole('button', { name: t('exports.save') }).click()
  await expect(page.getByText(t('privacy.ask.file'))).toBeVisible()
  await expectNoViolations(page, 'the question before a file is made')
  await page.getByRole('button', { name: t('privacy.goOn.file') }).click()
  await expect(page.getByText(/er gemt/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(t('privacy.band'))).toBeVisible()
  await page.getByRole('button', { name: t('privacy.end') }).click()
  await expect(page.getByText(t('privacy.band'))).toBeHidden()
  await expect.poll(async () => (await leaks(page, secrets)).length).toBeGreaterThan(5)
})

test('Where there is nothing yet, every screen has a way on that works', async ({ page, host }) => {
  await host.open(page)
  const empty = [
    ...['/partnere', '/personer', '/breve', '/breve?tab=lists', '/breve?tab=templates', '/log', '/mangler', '/mangler?tab=aside'],
    ...['/mangler/email-missing', '/dubletter', '/dubletter?tab=refused', '/papirkurv', '/udsendelse/ny']
  ]
  let seen = 0
  for (const path of empty) {
    await show(page, path)
    const states = page.locator('.empty')
    seen += await states.count()
    for (const state of await states.all()) await expect(state.locator('.empty-actions').locator('button, a').first(), path).toBeEnabled()
  }
  expect(seen).toBeGreaterThan(8)
  await show(page, '/papirkurv')
  await page.locator('.empty').getByRole('button').first().click()
  await expect(page).toHaveURL(/#\/(start)?$/)
})

/** Controls outside of tables that cannot be brought to where one can press them, and whatever makes the page scroll sideways. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`
    const sideways = [document.documentElement, document.body, ...document.querySelectorAll('main, .bare-page > *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `scrolls sideways: ${name(element)} ${element.scrollWidth} > ${element.clientWidth}`)
    // a panel that covers its table has the cross to close it
    const covered = document.querySelector('.side-panel') ? '.split-main' : 'nothing'
    const controls = [...document.querySelectorAll('button, a[href], input, select, textarea, [role=tab], summary')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !element.closest(`[role=grid], .visually-hidden, .shell-skip, [inert], ${covered}`)
    )
    const unreachable = controls.filter((element) => {
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
      if (width < 2 || height < 2) return false
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      const inside = left >= -1 && right <= innerWidth + 1
      return !inside || !(at && (element.contains(at) || at.contains(element) || at.closest('label')?.contains(element)))
    })
    return [...sideways, ...unreachable.map((element) => `out of reach: ${name(element)}`)]
  })

const small = [
  ['1280 px at 200 %', { width: 640, height: 400 }],
  ['320 px', { width: 320, height: 640 }]
] as const

/** What still moves, and what has the focus or is chosen and cannot be told from the rest. */
const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const moves = [...document.querySelectorAll('*')].filter((element) =>
      ['', '::before', '::after'].some((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element, part || undefined)
        return [transitionDuration, animationDuration].some((each) => each.split(',').some((time) => Number.parseFloat(time) > 0))
      })
    )
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    const rows = [...document.querySelectorAll('[role=row][aria-selected=true]')]
    const plain = document.querySelector('[role=row][aria-selected=false]')
    const look = (element: Element) => {
      const { backgroundColor, outlineStyle: style, outlineWidth: width, boxShadow, borderColor } = getComputedStyle(element)
      return [backgroundColor, style, width, boxShadow, borderColor].join(' ')
    }
    const alike = rows.filter((row) => plain && look(row) === look(plain))
    const words = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`
    return [
      ...moves.map((element) => `moves: ${words(element)}`),
      ...(hasRing ? [] : [`no ring: ${words(document.activeElement ?? document.body)}`]),
      ...alike.map((element) => `looks as any other: ${words(element)}`)
    ]
  })

test('On small windows no control is lost; without motion nothing moves; in forced colours focus and choice are seen', async ({
  page,
  host
}) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' })
  await host.open(page)
  await importAlliance(page, t)
  const found: string[] = []
  for (const path of await allScreens(page)) {
    const where = path.replace(/[0-9a-f-]{30,}/, 'ID')
    await show(page, path)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    found.push(...(await unseen(page)).map((each) => `${where} ${each}`))
    for (const [what, viewport] of small) {
      await page.setViewportSize(viewport)
      await page.waitForTimeout(50)
      found.push(...(await lost(page)).map((each) => `${where} at ${what} ${each}`))
    }
  }
  expect(found).toEqual([])
  await show(page, '/personer')
  await page.getByRole('grid').locator('[data-index="1"] [role=gridcell]').nth(1).click()
  await page.keyboard.press('Shift+Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[role=row][aria-selected=true]')).toHaveCount(1)
  expect(await unseen(page)).toEqual([])
})

test.describe('In English', () => {
  test.use({ language: 'en', locale: 'en-GB', contacts: 40 })
  test('The tour stops five times; what has run is told at the foot', async ({ page, host }) => {
    const words = wordsOf('en')
    await host.open(page)
    await page.getByRole('menuitem', { name: words('shell.menu.help') }).click()
    await page.getByRole('menuitem', { name: words('commands.help.tour') }).click()
    for (const stop of ['places', 'search', 'log', 'menu', 'saved'] as const) {
      await expect(page.getByRole('dialog', { name: words(`tour.${stop}.title`) })).toBeInViewport({ ratio: 1 })
      if (stop === 'search') await expectNoViolations(page, 'tour')
      await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.getByRole('menuitem', { name: words('shell.menu.file') }).click()
    await page.getByRole('menuitem', { name: words('exports.title') }).click()
    await page.getByRole('button', { name: words('exports.save') }).click()
    const ended = words('jobs.ended', { what: words('jobs.what.export'), state: words('jobs.state.done') })
    await page.getByRole('button', { name: ended }).click()
    await expect(page.getByRole('region', { name: words('jobs.list') })).toBeVisible()
    await expectNoViolations(page, 'jobs')
  })
})
