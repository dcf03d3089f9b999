import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { os, type RouterClient } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type PagePort, servePage } from '#main/hosts/electron/call-port.ts'
import { isMenuChoice, isUploadAnswer, MAX_CALL_BYTES, type UploadAnswer } from '#shared/bridge.ts'

const router = { echo: os.input(z.object({ text: z.string() })).handler(({ input }) => input.text) }

/** The main process' end of a channel, with the face of Electron's MessagePortMain. */
function mainEnd(port: MessagePort): PagePort {
  return {
    on: (event: string, listener: (event: { data: unknown }) => void) =>
      port.addEventListener(event, (received) => listener({ data: 'data' in received ? received.data : undefined })),
    postMessage: (data) => port.postMessage(data),
    start: () => port.start(),
    close: () => port.close()
  }
}

/** A page connected to a main process that keeps uploads in a list. */
function aPage() {
  const { port1, port2 } = new MessageChannel()
  const kept: { name: string; bytes: Uint8Array }[] = []
  const closed = Promise.withResolvers<void>()
  const choose = servePage(mainEnd(port2), {
    serve: (port) => new RPCHandler(router).upgrade(port, { context: {} }),
    upload: (bytes, name) => `handle-${kept.push({ name, bytes })}`,
    onClose: closed.resolve
  })
  const other: unknown[] = []
  const isCall = (data: unknown) => !isUploadAnswer(data) && !isMenuChoice(data)
  port1.addEventListener('message', ({ data }) => isCall(data) || other.push(data))
  port1.start()
  const link = new RPCLink({
    port: {
      addEventListener: (event: string, listener: unknown) =>
        port1.addEventListener(event, (received) => {
          if (!('data' in received) || isCall(received.data)) (listener as (event: Event) => void)(received)
        }),
      postMessage: (data: unknown) => port1.postMessage(data)
    }
  })
  const client: RouterClient<typeof router> = createORPCClient(link)
  const nextOther = async () => {
    while (other.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    return other.shift()
  }
  return { client, port: port1, choose, kept, nextOther, closed: closed.promise }
}

describe('A page on its port', () => {
  it('calls the contract', async () => {
    const { client } = aPage()
    expect(await client.echo({ text: 'Kære Anna' })).toBe('Kære Anna')
  })

  it('uploads bytes for a handle, and calls go on', async () => {
    const { client, port, kept, nextOther } = aPage()
    port.postMessage({ upload: 7, name: 'side.html', bytes: new TextEncoder().encode('<p>æ').buffer })
    expect(await nextOther()).toEqual({ upload: 7, handle: 'handle-1' })
    expect(kept.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([['side.html', '<p>æ']])
    expect(await client.echo({ text: 'a' })).toBe('a')
  })

  it('learns that an upload over 50 MB is too large', async () => {
    const { port, nextOther } = aPage()
    const bytes = new ArrayBuffer(50 * 1024 * 1024 + 1)
    port.postMessage({ upload: 1, name: 'a', bytes }, [bytes])
    const answer = (await nextOther()) as UploadAnswer
    expect(answer).toEqual({ upload: 1, code: 'import.too-large', details: { megabytes: 51, limit: 50 } })
  })

  it('hears what is chosen in the menu', async () => {
    const { choose, nextOther } = aPage()
    choose({ menu: 'go.partners' })
    expect(await nextOther()).toEqual({ menu: 'go.partners' })
  })

  it.each([
    ['a call over 8 MB', 'a'.repeat(MAX_CALL_BYTES + 1)],
    ['an object of no known kind', { upload: 'x' }],
    ['a number', 1],
    ['nothing', null]
  ])('is cut off when it sends %s', async (_what, message) => {
    const { port, closed } = aPage()
    port.postMessage(message)
    await closed
  })
})
