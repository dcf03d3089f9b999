import { describe, expect, it } from 'vitest'
import { MAX_CALL_BYTES } from '#shared/bridge.ts'
import { testApp } from '../support/test-app.ts'
import { connectPage } from '../support/transports.ts'

describe('A page on its port', () => {
  it('uploads bytes for a handle that is good once, and calls go on', async () => {
    const app = testApp()
    const { client, port, next } = connectPage(app)
    port.postMessage({ upload: 7, name: 'side.html', bytes: new TextEncoder().encode('<p>æ').buffer })
    const answer = await next()
    const handle = 'handle' in answer ? answer.handle : ''
    expect(answer).toEqual({ upload: 7, handle })
    expect(app.context.uploads.take(handle)).toEqual({ name: 'side.html', bytes: new TextEncoder().encode('<p>æ') })
    expect(app.context.uploads.take(handle)).toBeUndefined()
    expect(await client.file.info()).toMatchObject({ partners: 0 })
  })

  it('learns that an upload over 50 MB is too large', async () => {
    const { port, next } = connectPage(testApp())
    const bytes = new ArrayBuffer(50 * 1024 * 1024 + 1)
    port.postMessage({ upload: 1, name: 'a', bytes }, [bytes])
    expect(await next()).toEqual({ upload: 1, code: 'import.too-large', details: { megabytes: 51, limit: 50 } })
  })

  it('hears what is chosen in the menu', async () => {
    const { choose, next } = connectPage(testApp())
    choose({ menu: 'go.partners' })
    expect(await next()).toEqual({ menu: 'go.partners' })
  })

  it.each([
    ['a call over 8 MB', 'a'.repeat(MAX_CALL_BYTES + 1)],
    ['an object of no known kind', { upload: 'x' }],
    ['a number', 1],
    ['nothing', null]
  ])('is cut off when it sends %s', async (_what, message) => {
    const { port, closed } = connectPage(testApp())
    port.postMessage(message)
    await closed
  })
})
