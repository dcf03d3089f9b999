import { expectNoViolations } from './axe.ts'
import { ask } from './every-screen.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

test('the facts that news of an alliance speak of are entered, found and counted', async ({ page, host, complaints }) => {
  const t = wordsOf('da')
  await host.open(page)
  for (let at = 1; at <= 9; at += 1) await ask(page, 'partners/create', { name: `Partner ${at}` })
  const { id: partnerId } = await ask<{ id: string }>(page, 'partners/create', { name: 'Havnens Venner' })
  const { id: personId } = await ask<{ id: string }>(page, 'persons/create', { givenName: 'Liv', familyName: 'Munk' })
  await ask(page, 'persons/addRole', { personId, partnerId, title: 'Adm. direktør', isContact: false })
  await ask(page, 'alliance/addPerson', { personId, role: 'initiator' })
  const { id: projectId } = await ask<{ id: string }>(page, 'projects/create', { title: 'Dybe havne: lægeklinikker i udsatte områder' })
  const facts = { targetGroup: '100 lægeklinikker', outcome: 'Klinikkerne har et netværk', periodText: 'siden 2024' }
  await ask(page, 'projects/update', { id: projectId, version: 1, patch: facts })
  await ask(page, 'projects/addOrganisation', { projectId, organisationId: partnerId, role: 'initiator' })
  const call = {
    title: 'Billigere medicin',
    addressees: 'Ministeren',
    statedParticipants: 11,
    dateText: '3. marts 2025',
    outcome: 'Ordningen er ændret'
  }
  await ask(page, 'initiatives/create', call)

  // the tenth partner, and a total that was stated
  await goTo(page, '/alliancen')
  await expect(page.getByText('Liv Munk')).toBeVisible()
  await page.getByRole('button', { name: t('alliance.milestones.make') }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel(t('alliance.milestones.name'))).toHaveValue('Partner nummer 10')
  await dialog.getByRole('button', { name: t('records.save') }).click()
  await expect(dialog).toBeHidden()
  const milestones = page.getByRole('region', { name: t('alliance.milestones.title') })
  await expect(milestones.getByText('Partner nummer 10')).toBeVisible()
  const totals = page.getByRole('region', { name: t('alliance.totals.title') })
  await totals.getByRole('button', { name: t('alliance.add') }).click()
  await dialog.getByLabel(t('alliance.totals.number')).fill('120')
  await dialog.getByLabel(t('alliance.source')).fill('årsmødet')
  await dialog.getByRole('button', { name: t('records.save') }).click()
  await expect(totals.getByText('Oplyst 120 projekter (årsmødet)')).toBeVisible()
  await expect(totals.getByText('i kartoteket 1, 119 færre')).toBeVisible()
  await expectNoViolations(page, 'the alliance')

  // an initiator who is also a director, but no contact person
  await goTo(page, `/person/${personId}`)
  const quotes = page.getByRole('region', { name: t('alliance.quotes.title') })
  await quotes.getByRole('button', { name: t('alliance.add') }).click()
  await dialog.getByLabel(t('alliance.quotes.text')).fill('Det nytter at gøre noget sammen')
  await expect(dialog.getByLabel(t('alliance.quotes.titleThen'))).toHaveValue('Adm. direktør')
  await dialog.getByRole('button', { name: t('records.save') }).click()
  await expect(quotes.getByText('Det nytter at gøre noget sammen')).toBeVisible()
  await goTo(page, `/partner/${partnerId}`)
  await expect(page.getByText(t('alliance.contact.none'))).toBeVisible()
  await expect(page.getByText('Det nytter at gøre noget sammen')).toBeVisible()

  // a period that cannot be is refused at its field; leaving is one step
  const membership = page.getByRole('region', { name: t('memberships.title') })
  await membership.getByRole('button', { name: t('memberships.addPeriod') }).click()
  await dialog.getByLabel(t('memberships.joined')).fill('31. februar 2024')
  await dialog.getByRole('button', { name: t('records.save') }).click()
  await expect(dialog.getByText(t('errors.date.does-not-exist'))).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: t('commands.card.leave') }).click()
  await dialog.getByLabel(t('memberships.leave.reason')).fill('Lagt sammen med en anden')
  await expectNoViolations(page, 'leaving')
  await dialog.getByRole('button', { name: t('memberships.leave.save') }).click()
  await expect(membership.getByText('Lagt sammen med en anden')).toBeVisible()

  await goTo(page, '/partnere')
  const search = page.getByLabel(t('partners.search'))
  await search.fill('status:udtrådt citat:nytter')
  await expect(page.getByRole('grid').getByText('Havnens Venner')).toBeVisible()
  await expect(page.getByRole('grid').getByText('Partner 1', { exact: true })).toBeHidden()
  await goTo(page, '/projekter?fane=henvendelser')
  await expect(page.getByText('Billigere medicin')).toBeVisible()
  await expect(page.getByText('Ordningen er ændret').first()).toBeVisible()
  await page.getByRole('tab', { name: t('projects.tab.projekter') }).click()
  await page.getByLabel(t('projects.search')).fill('målgruppe:lægeklinikker partner:havnens')
  await expect(page.getByRole('grid').getByText('Dybe havne')).toBeVisible()

  // words of somebody lead to who said them
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: t('search.title') })
  await palette.getByRole('combobox').fill('nytter sammen')
  await palette
    .getByRole('group', { name: t('search.group.quotation') })
    .getByRole('option', { name: /Liv Munk, Adm. direktør/ })
    .click()
  await expect(quotes.getByText('Det nytter at gøre noget sammen')).toBeVisible()

  // the account of the year tells all of it
  const period = { from: '2025-01-01', to: `${new Date().getFullYear()}-12-31`, language: 'da' }
  const { id: accountId } = await ask<{ id: string }>(page, 'accounts/create', { title: 'Beretning', ...period })
  await goTo(page, `/beretning/${accountId}`)
  const preview = page.frameLocator('iframe')
  for (const told of ['Partner nummer 10', 'Klinikkerne har et netværk', 'Ordningen er ændret', '11 deltagere', 'årsmødet'])
    await expect(preview.getByText(told).first()).toBeVisible()

  // what was is not changed
  await page.keyboard.press('Control+k')
  await palette.getByRole('combobox').fill('pr. dato')
  await palette.getByRole('option', { name: t('commands.view.as-of') }).click()
  await dialog.getByRole('button', { name: t('past.show') }).click()
  await goTo(page, '/partnere')
  await expect(page.getByRole('region', { name: t('past.label') })).toContainText(t('past.readOnly'))
  await expect(page.getByRole('button', { name: t('partners.create') })).toBeDisabled()
  await expectNoViolations(page, 'a table of the past')
  // the browser told of the refusal that was wanted
  complaints.splice(0, complaints.length, ...complaints.filter((told) => !/400/.test(told)))
})
