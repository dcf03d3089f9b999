import { expect, it } from 'vitest'
import { ReportName } from '#shared/model/report.ts'
import { testApp } from '../../support/test-app.ts'

it('The practice file is made with the fictional alliance in it, once', async () => {
  const { client } = testApp()
  const made = await client.file.openPractice()
  // beside the 40 of the page: one that has left, and two that are only in projects
  expect(made).toMatchObject({ practice: true, allianceName: 'Alliancen for Lige Adgang', partners: 43 })
  // beside those of the page and the projects, three who were contact persons once
  expect(made.persons).toBe(50)
  expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  const [partner] = (await client.partners.table({ sort: [{ by: 'name' }] })).rows
  await client.partners.remove({ ids: [partner?.id ?? ''] })
  expect((await client.file.openPractice()).partners).toBe(42)
})

// the first day of a year, and a leap day
it.each(['2027-01-01', '2028-02-29'])('On %s, whatever day that is, no screen of the practice file is empty', async (today) => {
  const { client, setNow } = testApp()
  setNow(`${today}T10:00:00.000Z`)
  await client.file.openPractice()
  const { counted, milestones, people } = await client.alliance.get()
  // one partner rests, and one project is an idea
  expect(counted).toMatchObject({ partners: 39, projects: 7, 'working-groups': 3, events: 3, initiatives: 3 })
  expect(milestones.map(({ status }) => status)).toContain('planned')
  expect(people.length).toBeGreaterThan(3)
  const projects = await client.projects.table({ sort: [{ by: 'name', desc: false }] })
  expect(new Set(projects.rows.map(({ status }) => status)).size).toBe(5)
  expect((await client.events.all()).map(({ status, counts }) => [status, counts.accepted + counts.attended])).toEqual([
    ['planned', 6],
    ['held', 9],
    ['held', 14]
  ])
  const idle = (await client.cases.retention({})).rows
  expect(idle.map(({ because, purpose }) => [because, purpose])).toEqual([
    ['contact', null],
    ['contact', null],
    ['purpose', 'newsletter']
  ])
  const [round] = await client.signOns.all()
  expect(round?.counts).toMatchObject({ asked: 39, yes: 14, reserved: 2, no: 1 })
  for (const name of ReportName.options) {
    const report = await client.reports.get({ name, period: { from: `${Number(today.slice(0, 4)) - 1}-01-01`, to: today } })
    expect([report.rows.length > 1, report.isEmpty], name).toEqual([true, false])
  }
  const grown = await client.reports.get({ name: 'lists', period: { from: `${Number(today.slice(0, 4)) - 1}-01-01`, to: today } })
  const sums = [1, 2, 3].map((column) => grown.rows.reduce((sum, row) => sum + Number(row[column]?.value), 0))
  expect(sums).toEqual([27, 2, 1])
  expect(grown.plot?.kind === 'columns' && grown.plot.columns.filter(({ parts }) => parts.some((part) => part > 0)).length).toBeGreaterThan(
    6
  )
})
