import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Crashed } from '#renderer/app/Crashed.tsx'
import { DropHint } from '#renderer/app/DropHint.tsx'
import { mounted } from './mounted.tsx'

afterEach(() => {
  vi.useRealTimers()
})
const drag = (types: string[]) => fireEvent.dragOver(window, { dataTransfer: { types } })
const hint = () => screen.queryByText(/^Slip filen/)

it('Says that a file can be let go of while one is dragged over the window, and not of text', () => {
  vi.useFakeTimers()
  mounted(<DropHint />)
  drag(['text/plain'])
  expect(hint()).toBeNull()
  drag(['Files'])
  expect(hint()).toBeTruthy()
  act(() => vi.advanceTimersByTime(300))
  drag(['Files'])
  act(() => vi.advanceTimersByTime(300))
  expect(hint()).toBeTruthy()
  act(() => vi.advanceTimersByTime(500))
  expect(hint()).toBeNull()
})

it('Says nothing more once the file was let go of', () => {
  mounted(<DropHint />)
  drag(['Files'])
  fireEvent.drop(window)
  expect(hint()).toBeNull()
})

it('Says of a screen that threw that the data is safe, hands out a report without its words, and shows it again', async () => {
  const said: string[] = []
  let broken = true
  const screenOf = () => {
    if (broken) throw new TypeError('no title of Karla Brink')
    return <h1>Personer</h1>
  }
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const router = createRouter({
    routeTree: createRootRoute({ component: screenOf, errorComponent: Crashed }),
    history: createMemoryHistory({ initialEntries: ['/person/0191f3a2-1111-7222-8333-444455556666'] })
  })
  const { user } = mounted(<RouterProvider router={router as never} />)
  expect(await screen.findByRole('heading', { name: 'Skærmen kunne ikke vises' })).toBeTruthy()
  expect(screen.getByText(/^Dine data er i god behold/)).toBeTruthy()
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void said.push(text))
  await user.click(screen.getByRole('button', { name: 'Kopiér rapport' }))
  expect(JSON.parse(said[0] ?? '')).toMatchObject({ code: 'internal.bug', kind: 'TypeError', screen: '/person/…' })
  expect(said[0]).not.toContain('Karla')
  broken = false
  await user.click(screen.getByRole('button', { name: 'Indlæs skærmen igen' }))
  expect(await screen.findByRole('heading', { name: 'Personer' })).toBeTruthy()
  log.mockRestore()
})
