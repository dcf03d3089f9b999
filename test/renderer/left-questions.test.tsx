import { useQuery } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { api } from '#renderer/lib/api.ts'
import { mounted } from './mounted.tsx'

afterEach(() => vi.unstubAllGlobals())

function Screen() {
  const { data } = useQuery(api.alliance.get.queryOptions())
  return data?.name
}

it('A question of a screen that is left is broken off, and its connection with it', async () => {
  const asked: Request[] = []
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request)
    return new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)))
  })
  const screen = mounted(<Screen />)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]?.signal.aborted).toBe(false)
  screen.unmount()
  await vi.waitFor(() => expect(asked[0]?.signal.aborted).toBe(true))
  expect(
    screen.client
      .getQueryCache()
      .getAll()
      .map(({ state }) => state.fetchStatus)
  ).toEqual(['idle'])
})
