import { RPCHandler } from '@orpc/server/fetch'
import { vi } from 'vitest'
import { testApp } from '../support/test-app.ts'

/** The core over an empty card file, where the window's calls come to; without a network between them. */
export function hosted() {
  const { router, context, client } = testApp()
  const handler = new RPCHandler(router)
  vi.stubGlobal('fetch', async (request: Request) => (await handler.handle(request, { prefix: '/rpc', context })).response)
  return client
}
