import type { PartnerCard } from '#shared/model/partner-card.ts'
import { writeCard } from '#shared/rules/rounds/write-card.ts'
import { expectNoViolations } from './axe.ts'
import { ask } from './every-screen.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

test.use({ contacts: 150 })

test('Three answers are typed, one of them to an older text, and the signatures are copied', async ({ page, host, context }) => {
  const t = wordsOf('da')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.clock.install()
  await host.open(page)
  await goTo(page, '/breve')
  await page.getByRole('tab', { name: t('rounds.tab') }).click()
  await page
    .getByRole('button', { name: t('rounds.new') })
    .first()
    .click()
  await page.getByRole('menuitem', { name: t('rounds.kind.signOn') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('rounds.form.title')).fill('Tandlægen må ikke koste pensionen')
  await dialog.getByLabel(t('rounds.form.minimum')).fill('2')
  await dialog.getByLabel(t('rounds.form.body')).fill('Vi mener, at …')
  await expectNoViolations(page, 'a new round')
  await dialog.getByRole('button', { name: t('rounds.form.create') }).click()

  const rows = page.getByRole('row')
  await expect(rows).toHaveCount(4)
  const timer = page.getByRole('timer')
  const before = await timer.getAttribute('aria-label')
  await page.clock.fastForward(2 * 60_000)
  await expect(timer).not.toHaveAttribute('aria-label', before ?? '')

  await page.getByRole('gridcell').first().focus()
  const key = { yes: t('rounds.key.yes'), reserved: t('rounds.key.reserved'), no: t('rounds.key.no') }
  await page.keyboard.press(key.yes)
  await expect(rows.nth(1)).toContainText(t('rounds.state.yes'))
  await page.keyboard.press(key.no)
  await expect(rows.nth(2)).toContainText(t('rounds.state.no'))
  await page.keyboard.press(key.reserved)
  await expect(rows.nth(3)).toContainText(t('rounds.state.yes-reserved'))
  const panel = page.getByRole('button', { name: t('rounds.row.takeBack') })
  await expect(panel).toBeVisible()
  await expectNoViolations(page, 'a row of a round')
  await page.keyboard.press('Escape')
  const bar = page.getByRole('img', { name: t('rounds.meter.label', { yes: 1, reserved: 1, no: 1, waiting: 0 }) })
  await expect(bar).toBeVisible()
  await expectNoViolations(page, 'a round')
  await page.getByRole('button', { name: t('rounds.block.copy', { count: 1 }) }).click()
  const name = (await rows.nth(1).getByRole('gridcell').first().textContent()) ?? '?'
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(name)

  await page.getByRole('button', { name: t('rounds.more') }).click()
  await page.getByRole('menuitem', { name: t('rounds.text.new') }).click()
  await dialog.getByRole('button', { name: t('rounds.text.save', { no: 2 }) }).click()
  await expect(rows.nth(1)).toContainText(t('rounds.state.again'))
  await expect(page.getByText(t('rounds.block.none'))).toBeVisible()
  await page.getByRole('button', { name: t('rounds.ask', { count: 2 }) }).click()
  await page.waitForURL(/udsendelse/)
  await page.getByRole('button', { name: t('mailings.step.toTemplate', { count: 2 }) }).click()
  await expect(page.getByRole('combobox', { name: t('mailings.mailing.template') })).toHaveValue('new co-sign-da')
})

test.describe('in English', () => {
  test.use({ language: 'en' })

  test('An answer with a new title is pasted, taken over and taken back', async ({ page, host }) => {
    const t = wordsOf('en')
    await host.open(page)
    await goTo(page, '/breve?tab=rounds')
    await page
      .getByRole('button', { name: t('rounds.new') })
      .first()
      .click()
    await page.getByRole('menuitem', { name: t('rounds.kind.verification') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('rounds.form.create') })
      .click()
    const rows = page.getByRole('row')
    await expect(rows).toHaveCount(4)
    await page.waitForURL(/stemmer/)
    await expectNoViolations(page, 'a verification round')

    const { partners } = await ask<{ partners: { partnerId: string }[] }>(page, 'verifications/get', { id: page.url().split('/').at(-1) })
    const answer = writeCard(await cardOf(page, partners[0]?.partnerId ?? ''), 'en').replace(/^Title: .*$/m, 'Title: Director General')
    await page.getByRole('gridcell').nth(1).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('rounds.verify.dialog.text')).fill(answer.replaceAll(/^/gm, '> '))
    await dialog.getByRole('button', { name: t('rounds.verify.dialog.read') }).click()
    await expect(dialog.getByRole('checkbox')).toHaveCount(1)
    await expectNoViolations(page, 'an answer')
    await dialog.getByRole('button', { name: t('rounds.verify.dialog.acceptSome', { count: 1 }) }).click()
    await expect(rows.nth(1)).toContainText(t('rounds.verify.states.corrected'))
    await page.keyboard.press('Control+z')
    await expect(rows.nth(1)).toContainText(t('rounds.verify.states.not-asked'))

    await page.getByRole('button', { name: t('rounds.more') }).click()
    await page.getByRole('menuitem', { name: t('rounds.form.edit') }).click()
    await dialog.getByLabel(t('rounds.form.title')).fill('Cards 2030')
    await dialog.getByRole('button', { name: t('rounds.form.save') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Cards 2030')
    await rows.nth(1).getByRole('checkbox').click()
    await page.getByRole('button', { name: t('rounds.verify.takeOff', { count: 1 }) }).click()
    await expect(rows).toHaveCount(3)
    await page.keyboard.press('Control+z')
    await expect(rows).toHaveCount(4)
    await page.getByRole('button', { name: t('rounds.more') }).click()
    await page.getByRole('menuitem', { name: t('rounds.close.command') }).click()
    await expect(page.locator('.verification-sum')).toContainText(t('rounds.verify.closed'))
  })
})

interface Known {
  name: string
  website: string
  statements: { text: string }[]
  points: { kind: string; raw: string }[]
  contacts: { displayName: string; title: string; points: { kind: string; raw: string }[] }[]
}

/** What a letter would say of the partner. */
async function cardOf(page: Parameters<typeof ask>[0], id: string): Promise<PartnerCard> {
  const { name, website, statements, points, contacts } = await ask<Known>(page, 'partners/get', { id })
  const of = (all: Known['points'], kind: string) => all.filter((point) => point.kind === kind).map(({ raw }) => raw)
  const people = contacts.map((each) => ({
    ...{ name: each.displayName, title: each.title },
    ...{ emails: of(each.points, 'email'), phones: of(each.points, 'phone') }
  }))
  return {
    name,
    web: website,
    statement: statements[0]?.text ?? '',
    emails: of(points, 'email'),
    phones: of(points, 'phone'),
    people,
    projects: []
  }
}
