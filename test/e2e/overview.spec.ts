import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('da')
const grid = (page: Page) => page.getByRole('grid')
const numberIn = async (text: Promise<string | null>) => Number((await text)?.replace(/\D/g, ''))

test.describe('Overblik', () => {
  test.use({ contacts: 450 })

  test('opens exactly as many partners as each of its numbers says', async ({ page, host }) => {
    await host.open(page)
    const links = page.locator('.overview a[href*="#/partnere?v="]')
    await links.nth(2).waitFor()
    const count = await links.count()
    for (let at = 0; at < count; at++) {
      await goTo(page, '/')
      const link = links.nth(at)
      await link.waitFor()
      const number = await numberIn(link.locator('b, text:last-of-type').first().textContent())
      await link.click()
      await expect(grid(page)).toHaveAttribute('aria-rowcount', String(number + 1))
    }
  })

  test('opens the promises of the group that was pressed', async ({ page, host }) => {
    await host.open(page)
    const link = page.locator('.overview-due a').first()
    const number = await numberIn(link.textContent())
    await link.click()
    await expect(page.locator('[role=tab][aria-selected=true]').first()).toContainText(String(number))
    await expect(page.locator('#follow-up-group li')).toHaveCount(Math.min(number, 100))
  })

  test('tells its charts as tables, takes them along, and keeps the period in the address', async ({ page, host, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await host.open(page)
    const chart = page.getByRole('region', { name: t('overview.contacts.title') })
    await chart.getByText(t('overview.contacts.per.year')).click()
    await expect(page).toHaveURL(/#\/\?per=year$/)
    await chart.getByRole('button', { name: t('ui.chart.copyPicture') }).click()
    await expect(page.getByText(t('ui.copied')).last()).toBeVisible()
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]))
    expect(types).toEqual(['image/png'])
    await chart.getByRole('button', { name: t('ui.chart.asTable') }).click()
    await expect(chart.getByRole('rowheader')).toHaveCount(6)
    await chart.getByRole('button', { name: t('ui.chart.copyFigures') }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Periode;Opkald;E-mail;Møder\r?\n2021;/)
  })

  test('opens as many entries of the log as a column of the chart says', async ({ page, host }) => {
    await host.open(page)
    const column = page
      .getByRole('region', { name: t('overview.contacts.title') })
      .locator('svg a')
      .last()
    const number = await numberIn(column.locator('text').textContent())
    expect(number).toBeGreaterThan(0)
    await column.click()
    await expect(page).toHaveURL(/#\/log\?from=\d{4}-\d\d-01&per=month$/)
    await expect(page.locator('#log-list')).toBeVisible()
    await expect(page.locator('ol[aria-labelledby=log-list] > li')).toHaveCount(Math.min(number, 50))
  })

  test('shows the partners most at risk with what to do about it', async ({ page, host }) => {
    await host.open(page)
    const table = page.getByRole('region', { name: t('overview.coverage.title') }).getByRole('table')
    await expect(table.locator('tbody tr')).toHaveCount(8)
    const first = table.locator('tbody tr').first()
    const name = await first.getByRole('link').innerText()
    await first.getByRole('button', { name: t('overview.coverage.cure.dialogue') }).click()
    await expect(page.getByRole('dialog')).toContainText(name)
  })

  test('has nothing axe complains of in either scheme', async ({ page, host }) => {
    await host.open(page)
    await page
      .getByRole('region', { name: t('overview.coverage.title') })
      .getByRole('table')
      .waitFor()
    await expectNoViolations(page, 'Overblik')
  })
})
