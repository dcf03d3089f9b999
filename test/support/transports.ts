import { createORPCClient } from '@orpc/client'
import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCHandler } from '@orpc/server/message-port'
import { onTestFinished } from 'vitest'
import { type PagePort, servePage } from '#main/hosts/electron/call-port.ts'
import { startWebHost } from '#main/hosts/web/web-host.ts'
import { isMenuChoice, isUploadAnswer, type MenuChoice, type UploadAnswer } from '#shared/bridge.ts'
import type { Client } from '#shared/contract/index.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import { windowFixture } from '../hosts/web-fixture.ts'
import type { TestApp } from './test-app.ts'

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

export interface ConnectedPage {
  client: Client
  port: MessagePort
  /** The next message of the host that is no answer to a call. */
  next(): Promise<UploadAnswer | MenuChoice>
  choose(choice: MenuChoice): void
  closed: Promise<void>
}

/** A page on a port, served as the desktop host serves it. */
export function connectPage(app: TestApp): ConnectedPage {
  const { port1: port, port2 } = new MessageChannel()
  const calls = new MessageChannel()
  const others: (UploadAnswer | MenuChoice)[] = []
  const closed = Promise.withResolvers<void>()
  const handler = new RPCHandler(app.router)
  const choose = servePage(mainEnd(port2), {
    serve: (main) => handler.upgrade(main, { context: app.context }),
    upload: app.upload,
    onClose: closed.resolve
  })
  port.addEventListener('message', ({ data }) => {
    if (isUploadAnswer(data) || isMenuChoice(data)) others.push(data)
    else calls.port1.postMessage(data)
  })
  calls.port1.addEventListener('message', ({ data }) => port.postMessage(data))
  for (const each of [port, calls.port1, calls.port2]) each.start()
  onTestFinished(() => [port, port2, calls.port1].forEach((each) => void each.close()))
  async function next() {
    for (;;) {
      const other = others.shift()
      if (other !== undefined) return other
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  return { client: createORPCClient(new PortLink({ port: calls.port2 })), port, next, choose, closed: closed.promise }
}

/** A browser that has used the start address of a web host of its own. */
export async function connectBrowser(app: TestApp): Promise<Client> {
  const host = await startWebHost({ app, root: windowFixture, port: 0, say: (text) => createI18n('da').t(`hosts.${text}`) })
  onTestFinished(() => host.close())
  const origin = `http://127.0.0.1:${host.port}`
  const cookie = (await fetch(origin + host.launchPath())).headers.get('set-cookie')?.split(';')[0] ?? ''
  return createORPCClient(new HttpLink({ url: `${origin}/rpc`, headers: { origin, cookie, 'x-kartotek': '1' } }))
}
