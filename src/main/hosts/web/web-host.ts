import type { IncomingMessage, ServerResponse } from 'node:http'
import { RPCHandler } from '@orpc/server/node'
import type { App } from '#main/app.ts'
import { createPageContent } from '#main/foundation/page-content.ts'
import { COMMON_HEADERS } from '#shared/csp.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { refuse, send, sendHtml } from './answer.ts'
import { type Head, readHead, refusalOf, START_PATH } from './guard.ts'
import type { IdleWatch } from './idle.ts'
import { listen, portOf } from './server.ts'
import { createSession } from './session.ts'
import { receiveUpload, refuseUploadTooLarge } from './upload.ts'

export interface WebHostOptions {
  app: Pick<App, 'router' | 'context' | 'upload' | 'preview'>
  /** The folder of the built window. */
  root: string
  /** 0 takes a free one. */
  port: number
  t: Translate
  idle?: IdleWatch
}

export interface WebHost {
  port: number
  /** Path and query of a fresh start address. */
  launchPath(): string
  /** Ends every connection and resolves when the port is free. */
  close(): Promise<void>
}

/** The browser sends a Strict cookie after a page of ours, but not after a redirect that began on a file:// page. */
const startPage = '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><title>Kartotek</title>'

/** The core over HTTP on 127.0.0.1, for one user who has the start address. */
export async function startWebHost({ app, root, port, t, idle }: WebHostOptions): Promise<WebHost> {
  const session = createSession()
  const contentOf = createPageContent(root, (id) => app.preview(id))
  const rpc = new RPCHandler(app.router)
  const gate = { port: 0, isSignedIn: (cookies: string | undefined) => session.isSignedIn(cookies, gate.port) }

  function start(request: IncomingMessage, response: ServerResponse): void {
    const token = new URLSearchParams(request.url?.slice(START_PATH.length)).get('t') ?? ''
    if (!session.redeem(token)) refuse(response, 403, t('hosts.startUsed'))
    else sendHtml(response, { 'set-cookie': session.setCookie(gate.port) }, startPage)
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries({ ...COMMON_HEADERS, 'cache-control': 'no-store' })) response.setHeader(name, value)
    const { matched } = await rpc.handle(request, response, { prefix: '/rpc', context: app.context })
    if (!matched) refuse(response, 404)
  }

  function page(head: Head, response: ServerResponse): void {
    const content = contentOf(head.path)
    if (content === undefined) refuse(response, 404)
    else send(response, 200, content.headers, content.body)
  }

  async function route(request: IncomingMessage, response: ServerResponse, head: Head): Promise<void> {
    if (head.path === START_PATH) start(request, response)
    else if (head.path === '/upload') await receiveUpload(request, response, head, app.upload)
    else if (head.path.startsWith('/rpc/')) await call(request, response)
    else page(head, response)
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const head = readHead(request)
    const refusal = refusalOf(head, gate)
    if (refusal === 413 && head.path === '/upload') refuseUploadTooLarge(response, head)
    else if (refusal === 401) refuse(response, 401, t('hosts.signIn'))
    else if (refusal !== undefined) refuse(response, refusal)
    else {
      idle?.begin()
      response.once('close', () => idle?.end())
      await route(request, response, head).catch(() => {
        // a client that went away in the middle is nobody to answer
        if (response.headersSent || request.destroyed) response.destroy()
        else refuse(response, 500)
      })
    }
  }

  const server = await listen(port, handle)
  gate.port = portOf(server)
  return {
    port: gate.port,
    launchPath: session.issue,
    close: () =>
      new Promise((resolve) => {
        idle?.stop()
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
