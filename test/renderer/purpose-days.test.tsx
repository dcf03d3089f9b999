import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PurposeSettings } from '#renderer/features/purposes/index.ts'
import { hosted } from './hosted.ts'
import { mounted } from './mounted.tsx'

it('How long somebody is kept for a purpose is typed in days, stands beside it, and goes when it is emptied', async () => {
  const client = hosted()
  const { user, client: cache } = mounted(<PurposeSettings />)
  const own = async () => (await client.purposes.all()).find(({ name }) => name === 'Kurser')
  const days = () => screen.findByRole('textbox', { name: 'Dage, en person gemmes' })
  await user.click(await screen.findByRole('button', { name: 'Nyt formål' }))
  await user.type(await screen.findByRole('textbox', { name: 'Navn' }), 'Kurser')
  await user.type(await days(), '365')
  await user.click(screen.getByRole('button', { name: 'Gem formålet' }))
  await waitFor(async () => expect((await own())?.retentionDays).toBe(365))
  await cache.invalidateQueries()
  expect(await screen.findByText(/gemmes 365 dage/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Mere om Kurser' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Ret' }))
  await user.clear(await days())
  await user.click(screen.getByRole('button', { name: 'Gem formålet' }))
  await waitFor(async () => expect((await own())?.retentionDays).toBeNull())
  await cache.invalidateQueries()
  await waitFor(() => expect(screen.queryByText(/gemmes 365 dage/)).toBeNull())
})
