import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AlliancePage } from '#renderer/features/alliance/AlliancePage.tsx'
import { EventDialog } from '#renderer/features/events/EventDialog.tsx'
import { EventAside } from '#renderer/features/events/EventFacts.tsx'
import { MembershipBlock } from '#renderer/features/memberships/index.ts'
import { NewProjectDialog } from '#renderer/features/projects/NewProjectDialog.tsx'
import type { Client } from '#shared/contract/index.ts'
import { hosted } from './hosted.ts'
import { mounted } from './mounted.tsx'

let client: Client
beforeEach(() => {
  client = hosted()
})
afterEach(() => vi.unstubAllGlobals())

const region = (name: string) => screen.findByRole('region', { name })
const dialog = () => screen.findByRole('dialog')
/** What is said of a field, and what stands in it. */
function saidOf(field: HTMLElement) {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
  const { value } = field as HTMLInputElement
  return { value, invalid: field.getAttribute('aria-invalid') === 'true', said: ids.map((id) => document.getElementById(id)?.textContent) }
}

describe('A time in the alliance', () => {
  it.each([
    ['runs into another', '2017', /I den tid er partneren allerede med, fra en anden periode: 2015 – 30\.6\.2018/],
    ['begins on no day', '31. februar 2019', /Den dag findes ikke/]
  ])('that %s is refused at its field, and nothing typed is lost', async (_what, joined, said) => {
    const { id: partnerId } = await client.partners.create({ name: 'Havnens Venner' })
    const [first] = await client.memberships.of({ partnerId })
    const patch = { joinedText: '2015', leftOn: '2018-06-30' }
    await client.memberships.update({ id: first?.id ?? '', version: first?.version ?? 0, patch })
    const { user } = mounted(<MembershipBlock partnerId={partnerId} />)
    await user.click(within(await region('Medlemskab')).getByRole('button', { name: 'Tilføj periode' }))
    const form = within(await dialog())
    await user.type(form.getByLabelText('Med siden'), joined)
    await user.type(form.getByLabelText('Hvorfor'), 'Kom igen')
    await user.click(form.getByRole('button', { name: 'Gem' }))
    await form.findByText(said)
    expect(saidOf(form.getByLabelText('Med siden'))).toMatchObject({ value: joined, invalid: true })
    expect(form.getByDisplayValue('Kom igen')).toBeTruthy()
    expect(await client.memberships.of({ partnerId })).toHaveLength(1)
  })
})

describe('The alliance', () => {
  it('says at the number that one which is stated is below what is counted, and keeps it all the same', async () => {
    await client.partners.create({ name: 'Havnens Venner' })
    await client.partners.create({ name: 'Lysets Venner' })
    const { user } = mounted(<AlliancePage />)
    await user.click(within(await region('Oplyste tal')).getByRole('button', { name: 'Tilføj' }))
    const form = within(await dialog())
    await user.selectOptions(form.getByLabelText('Af hvad'), 'Partnere')
    await user.type(form.getByLabelText(/^Tal/), '2')
    expect(form.queryByRole('status')).toBeNull()
    await user.clear(form.getByLabelText(/^Tal/))
    await user.type(form.getByLabelText(/^Tal/), '1')
    expect(saidOf(form.getByLabelText(/^Tal/)).said.join()).toContain('I kartoteket er der 2')
    await user.click(form.getByRole('button', { name: 'Gem' }))
    await vi.waitFor(async () => expect((await client.alliance.get()).totals).toMatchObject([{ total: 1, counted: 2 }]))
  })

  it('does not put a focus area under itself, and says so where its place is chosen', async () => {
    const { id } = await client.focusAreas.create({ nameDa: 'Sundhed' })
    await client.focusAreas.create({ nameDa: 'Medicin', parentId: id })
    const { user } = mounted(<AlliancePage />)
    await user.click(await screen.findByRole('button', { name: 'Sundhed' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Ret …' }))
    const form = within(await dialog())
    await user.type(form.getByLabelText('Navn på engelsk'), 'Health')
    await user.selectOptions(form.getByLabelText('Ligger under'), 'Medicin')
    await user.click(form.getByRole('button', { name: 'Gem' }))
    await form.findByText('Et indsatsområde kan ikke ligge under sig selv.')
    expect(saidOf(form.getByLabelText('Ligger under'))).toMatchObject({ invalid: true })
    expect(form.getByDisplayValue('Health')).toBeTruthy()
  })
})

describe('An event', () => {
  it('that ends before it begins, or is signed up for after it, says so at the field', async () => {
    const { id } = await client.events.create({
      title: 'Vi mødes',
      startsAt: '2026-12-02T08:00:00.000Z',
      endsAt: '2026-12-02T10:00:00.000Z'
    })
    const { user } = mounted(<EventDialog event={await client.events.get({ id })} onClose={() => undefined} />)
    const form = within(await dialog())
    const until = form.getByLabelText(/Til/)
    const place = form.getByLabelText('Sted')
    await user.type(place, 'Havnen')
    await user.clear(until)
    await user.type(until, '00:30')
    await user.click(form.getByRole('button', { name: 'Gem' }))
    await form.findByText(/Det slutter, før det begynder/)
    expect(saidOf(until)).toMatchObject({ value: '00:30', invalid: true })
    await user.clear(until)
    const deadline = form.getByLabelText('Frist for tilmelding')
    await user.type(deadline, '3.12.2026')
    await user.click(form.getByRole('button', { name: 'Gem' }))
    await form.findByText(/Fristen for tilmelding ligger efter arrangementet/)
    expect(saidOf(deadline)).toMatchObject({ invalid: true })
    expect([saidOf(until).invalid, saidOf(place).value]).toEqual([false, 'Havnen'])
    expect((await client.events.get({ id })).version).toBe(1)
  })

  it('with more than there is room for tells so at the number of places, and everybody stays on it', async () => {
    const { id } = await client.events.create({ title: 'Partnermøde', startsAt: '2026-12-02T08:00:00.000Z', capacity: 1 })
    for (const givenName of ['Anna', 'Bo']) {
      const { id: personId } = await client.persons.create({ givenName, familyName: 'Holm' })
      await client.events.add({ id, selection: { by: 'ids', entity: 'persons', ids: [personId] } })
    }
    const ids = (await client.events.get({ id })).participants.map((each) => each.id)
    await client.events.answer({ ids, answer: 'accepted' })
    mounted(<EventAside event={await client.events.get({ id })} />)
    expect(screen.getByText(/1 står på venteliste/).closest('dd, .fact')?.textContent).toContain('1')
    expect((await client.events.get({ id })).counts).toMatchObject({ accepted: 2, waiting: 1 })
  })
})

it('A period that nobody can read stays as it was written, and says so', async () => {
  const { user } = mounted(<NewProjectDialog opened onClose={() => undefined} />)
  const form = within(await dialog())
  const period = form.getByLabelText(/Periode/)
  await user.type(period, '2025–2023')
  expect(saidOf(period)).toMatchObject({ invalid: true })
  await user.clear(period)
  await user.type(period, 'når pengene er der')
  expect(saidOf(period)).toMatchObject({ value: 'når pengene er der', invalid: false })
  expect(saidOf(period).said.join()).toContain('Kan ikke læses som en periode: står som tekst.')
  await user.type(form.getByLabelText(/Titel/), 'Trygge havne')
  await user.click(form.getByRole('button', { name: 'Opret projekt' }))
  await vi.waitFor(async () =>
    expect((await client.projects.table({ sort: [{ by: 'name' }] })).rows).toMatchObject([
      { periodText: 'når pengene er der', periodFrom: null }
    ])
  )
})
