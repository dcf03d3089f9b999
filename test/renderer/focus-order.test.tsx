import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { FocusTree } from '#renderer/features/alliance/FocusTree.tsx'
import { hosted } from './hosted.ts'
import { mounted } from './mounted.tsx'

afterEach(() => vi.unstubAllGlobals())

it('Focus areas are put in an order by keys and from the menu, and the one that moved keeps the focus', async () => {
  const host = hosted()
  for (const nameDa of ['Arbejde', 'Bolig', 'Skole']) await host.focusAreas.create({ nameDa })
  const { user, client } = mounted(<FocusTree />)
  const button = (name: string) => screen.findByRole('button', { name })
  const order = async () => (await host.focusAreas.all()).map(({ nameDa }) => nameDa)
  ;(await button('Arbejde')).focus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await vi.waitFor(async () => expect(await order()).toEqual(['Bolig', 'Arbejde', 'Skole']))
  // as the host announces it
  await client.invalidateQueries()
  await screen.findByText('Arbejde er nu nummer 2 af 3.')
  expect(document.activeElement).toBe(await button('Arbejde'))
  await user.click(await button('Skole'))
  expect(screen.queryByRole('menuitem', { name: /Flyt ned/ })).toBeNull()
  await user.click(await screen.findByRole('menuitem', { name: /Flyt op/ }))
  await waitFor(async () => expect(await order()).toEqual(['Bolig', 'Skole', 'Arbejde']))
})
