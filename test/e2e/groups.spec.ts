import { expectNoViolations } from './axe.ts'
import { ask } from './every-screen.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

test.use({ contacts: 150 })

test('An event is planned, partners are put on it, and letters of the keyboard say who comes', async ({ page, host }) => {
  const t = wordsOf('da')
  await host.open(page)
  await goTo(page, '/projekter?fane=arrangementer')
  await page
    .getByRole('button', { name: t('events.create') })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('events.field.title')).fill('Partnermøde om tænder')
  await dialog.getByLabel(t('events.field.place')).fill('Aarhus')
  await dialog.getByLabel(t('events.field.capacity')).fill('1')
  await expectNoViolations(page, 'a new event')
  await dialog.getByRole('button', { name: t('events.create') }).click()
  await page.waitForURL(/arrangement/)
  await page
    .getByRole('button', { name: t('events.add.title') })
    .first()
    .click()
  await dialog.getByRole('button', { name: t('events.add.submit') }).click()

  const rows = page.getByRole('row')
  await expect(rows).toHaveCount(4)
  await page.getByRole('gridcell').first().focus()
  await page.keyboard.press(t('events.key.accepted'))
  await expect(rows.nth(1)).toContainText(t('events.status.accepted'))
  await page.keyboard.press(t('events.key.accepted'))
  await expect(rows.nth(2)).toContainText(t('events.waiting'))
  await page.keyboard.press(t('events.key.maybe'))
  await expect(rows.nth(3)).toContainText(t('events.status.maybe'))
  await expect(page.getByText(t('events.full', { accepted: 2, capacity: 1, waiting: 1 }))).toBeVisible()
  await expectNoViolations(page, 'an event')
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: t('events.takeBack') })).toBeVisible()
  await expectNoViolations(page, 'a participant')
  await page.getByRole('button', { name: t('events.takeBack') }).click()
  await page.getByRole('button', { name: t('events.invite', { count: 1 }) }).click()
  await page.getByRole('button', { name: t('mailings.step.toTemplate', { count: 1 }) }).click()
  const along = page.getByRole('region', { name: t('letters.files.title') })
  await expect(along.getByRole('listitem')).toContainText('Partnermøde om tænder')
  await goTo(page, '/projekter?fane=arrangementer')
  await expect(page.getByRole('gridcell', { name: t('events.comingOf', { count: 2, capacity: 1 }) })).toBeVisible()
})

test('A seat is passed on, and an initiative says what came of it', async ({ page, host }) => {
  const t = wordsOf('da')
  await host.open(page)
  const [one, other] = (
    await ask<{ rows: { id: string; partnerId: string; displayName: string }[] }>(page, 'persons/table', {
      sort: [{ by: 'partner', desc: false }],
      limit: 2
    })
  ).rows
  const { id } = await ask<{ id: string }>(page, 'workingGroups/create', { name: 'Tænder for alle', mandate: 'Lige adgang til tandlægen.' })
  await ask(page, 'workingGroups/addSeat', { groupId: id, personId: one?.id, function: 'chair', fromOn: '2026-01-01' })
  await ask(page, 'workingGroups/addSeat', { groupId: id, organisationId: one?.partnerId, function: 'member' })
  await goTo(page, '/projekter?fane=arbejdsgrupper')
  await expect(page.getByRole('gridcell', { name: one?.displayName ?? '?' }).first()).toBeVisible()
  await page.getByRole('gridcell', { name: 'Tænder for alle', exact: true }).focus()
  await page.keyboard.press('Enter')
  const seats = page.getByRole('region', { name: t('workingGroups.seats') })
  await expect(seats.getByRole('listitem')).toHaveCount(2)
  await expectNoViolations(page, 'a working group')
  await seats.getByRole('button', { name: `${t('workingGroups.seat.actions')}: ${one?.displayName}` }).click()
  await page.getByRole('menuitem', { name: t('workingGroups.seat.succeed') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: t('workingGroups.seat.who') }).fill(other?.displayName ?? '?')
  await dialog.getByRole('option').first().click()
  await expectNoViolations(page, 'a seat that is passed on')
  await dialog.getByRole('button', { name: t('workingGroups.seat.succeed') }).click()
  await expect(seats.getByRole('listitem').first()).toContainText(other?.displayName ?? '?')
  await expect(seats.getByRole('heading', { name: t('workingGroups.seat.terms') })).toBeVisible()

  await goTo(page, '/projekter?fane=henvendelser')
  await page
    .getByRole('button', { name: t('initiatives.create') })
    .first()
    .click()
  await dialog.getByLabel(t('initiatives.field.title')).fill('Tandlægen må ikke koste pensionen')
  await dialog.getByLabel(t('initiatives.field.addressees')).fill('Ministeren')
  await dialog.getByLabel(t('initiatives.field.date')).fill('engang før valget')
  await dialog.getByRole('button', { name: t('initiatives.create') }).click()
  await expect(page.getByText(t('initiatives.dateUnread'))).toBeVisible()
  await page.getByRole('button', { name: t('initiatives.add.submit'), exact: true }).click()
  await dialog.getByLabel(t('initiatives.add.names')).fill('Øst Naboer\nVest Naboer')
  await dialog.getByRole('button', { name: t('initiatives.add.submit') }).click()
  await expect(page.getByText(t('initiatives.known', { count: 2 }))).toBeVisible()
  await expectNoViolations(page, 'an initiative')
})
