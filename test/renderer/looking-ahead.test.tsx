import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AsOfBand } from '#renderer/app/as-of/AsOfBand.tsx'
import { AsOfDialog } from '#renderer/app/as-of/AsOfDialog.tsx'
import { client } from '#renderer/lib/api.ts'
import { shownDay } from '#renderer/lib/as-of.ts'
import { hosted } from './hosted.ts'
import { mounted } from './mounted.tsx'

let host: ReturnType<typeof hosted>
beforeEach(() => {
  host = hosted()
})
afterEach(() => {
  shownDay.set(null)
  vi.unstubAllGlobals()
})

it('A day to come is chosen as one that was: it shows who will have left, says that this is planned, and changes nothing', async () => {
  const { id } = await host.partners.create({ name: 'Havnens Venner' })
  const selection = { by: 'ids' as const, entity: 'partners' as const, ids: [id] }
  await host.memberships.change({ selection, change: { what: 'leave', on: '2099-06-30', reason: 'Nedlagt' } })
  const gone = async () => (await client.partners.table({ sort: [{ by: 'name', desc: false }], query: 'status:udtrådt' })).total
  const { user } = mounted(
    <>
      <AsOfBand onChoose={() => undefined} />
      <AsOfDialog onClose={() => undefined} />
    </>
  )
  const show = async (day: string) => {
    await user.clear(screen.getByLabelText(/^Dato/))
    await user.type(screen.getByLabelText(/^Dato/), day)
    await user.click(screen.getByRole('button', { name: 'Vis den dag' }))
  }
  const band = () => screen.queryByRole('region', { name: 'Pr. dato' })?.textContent ?? null
  await show('29.6.2099')
  expect([band()?.startsWith('Som det er planlagt til mandag 29. juni 2099.'), await gone()]).toEqual([true, 0])
  await show('30.6.2099')
  expect([band()?.startsWith('Som det er planlagt til tirsdag 30. juni 2099.'), await gone()]).toEqual([true, 1])
  await expect(client.partners.create({ name: 'Ældrenettet' })).rejects.toMatchObject({ code: 'past.read-only' })
  await show('31.12.2020')
  expect([band()?.startsWith('Som det var torsdag 31. december 2020.'), await gone()]).toEqual([true, 0])
  await show('i dag')
  expect(band()).toBeNull()
})
