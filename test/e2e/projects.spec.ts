import { expectNoViolations } from './axe.ts'
import { ask } from './every-screen.ts'
import { expect, goTo, test } from './web-host.ts'
import { wordsOf } from './words.ts'

test.use({ contacts: 150 })

test('A project is made, gets organisations and a person, is found in its table, and stands in the matrix', async ({ page, host }) => {
  const t = wordsOf('da')
  await host.open(page)
  await goTo(page, '/projekter')
  await page.getByRole('button', { name: t('projects.create') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('projects.field.title')).fill('Trygge havne')
  await dialog.getByLabel(t('projects.field.period')).fill('2025–2023')
  await expect(dialog.getByText(t('projects.period.backwards'))).toBeVisible()
  await dialog.getByLabel(t('projects.field.period')).fill('2023–2025, forventes forlænget')
  await expectNoViolations(page, 'a new project')
  await dialog.getByRole('button', { name: t('projects.create') }).click()
  await page.waitForURL(/projekt\//)
  await expect(page.getByText(t('projects.period.read', { period: '2023–2025' }))).toBeVisible()

  await page.getByRole('button', { name: t('projects.addOrganisation') }).click()
  await dialog.getByRole('textbox', { name: t('projects.organisationName') }).fill('Fonden Fremad')
  await dialog.getByRole('option', { name: t('projects.newOrganisation', { name: 'Fonden Fremad' }) }).click()
  await dialog.getByLabel(t('projects.roleLabel')).selectOption({ label: t('projects.role.funder') })
  await dialog.getByRole('button', { name: t('projects.addOrganisation') }).click()
  await expect(page.getByRole('link', { name: 'Fonden Fremad' })).toBeVisible()

  const partners = await ask(page, 'partners/table', { sort: [{ by: 'name' }], limit: 1 })
  const [partner] = (partners as { rows: { id: string; name: string }[] }).rows
  const { id } = { id: new URL(page.url()).hash.split('/').at(-1)?.split('?')[0] ?? '' }
  await ask(page, 'projects/addOrganisation', { projectId: id, organisationId: partner?.id ?? '', role: 'lead' })
  await expect(page.getByRole('link', { name: partner?.name ?? '' })).toBeVisible()
  await expectNoViolations(page, 'a project')

  await goTo(page, '/projekter')
  await expect(page.getByRole('gridcell', { name: 'Trygge havne', exact: true })).toBeVisible()
  await expectNoViolations(page, 'the table of projects')
  await page.getByRole('button', { name: t('projects.matrixOpen') }).click()
  await expect(page.getByRole('gridcell', { name: t('projects.role.lead') })).toHaveText(t('projects.letter.lead'))
  await expectNoViolations(page, 'the matrix')

  const text =
    'Trygge havne\nMålgruppe: Unge\nProjektforløb: 2023–2025\nKontaktperson: Grete Hald, grete@hald.example\n\nÅbne døre\nMålgruppe: Familier\nProjektforløb: siden 2021'
  const review = (await ask(page, 'imports/read', { text })) as { id: string }
  await goTo(page, `/gennemgang/${review.id}`)
  await expect(page.getByText(t('imports.review.projects', { count: 2 }), { exact: true })).toBeVisible()
  await expectNoViolations(page, 'a review of projects')
  await page.getByRole('button', { name: t('imports.review.update', { what: t('imports.review.projects', { count: 2 }) }) }).click()
  await page.getByRole('button', { name: t('imports.done.toProjects') }).click()
  await expect(page.getByRole('gridcell', { name: 'Trygge havne', exact: true })).toBeVisible()
  await goTo(page, `/projekt/${id}`)
  await page.getByRole('button', { name: t('projects.rolesOf', { name: 'Grete Hald' }) }).click()
  await page.getByRole('menuitem', { name: t('projects.editRole') }).click()
  await dialog.getByLabel(t('projects.roleFrom'), { exact: true }).fill('1.2.2024')
  await expectNoViolations(page, 'the time of a role')
  await dialog.getByRole('button', { name: t('records.save') }).click()
  await expect(page.getByText(/1\. februar 2024|1\. feb\. 2024|01\.02\.2024|1\.2\.2024/)).toBeVisible()
})
