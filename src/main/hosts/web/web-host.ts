import type { IncomingMessage, ServerResponse } from 'node:http'
import type { App } from '#main/app.ts'
import { createPageContent } from '#main/foundation/page-content.ts'
import { COMMON_HEADERS } from '#shared/csp.ts'
import { refuse, send } from './answer.ts'
import { type Head, readHead, refusalOf, START_PATH } from './guard.ts'
import type { IdleWatch } from './idle.ts'
import { listen, portOf } from './server.ts'
import { createSession } from './session.ts'
import { receiveUpload, refuseUploadTooLarge } from './upload.ts'

export type Served = Pick<App, 'router' | 'context' | 'upload' | 'preview'>

export interface WebHostOptions {
  /** May still be on its way: the window is served meanwhile, and what it asks for waits. */
  app: Served | Promise<Served>
  /** The folder of the built window. */
  root: string
  /** 0 takes a free one. */
  port: number
  say: (text: 'startUsed' | 'signIn') => string | Promise<string>
  idle?: IdleWatch
}

export interface WebHost {
  port: number
  /** Path and query of a fresh start address. */
  launchPath(): string
  /** Ends every connection and resolves when the port is free. */
  close(): Promise<void>
}

/** Answers the calls of the contract. */
async function handleCalls({ router, context }: Served): Promise<(request: IncomingMessage, response: ServerResponse) => Promise<void>> {
  const { RPCHandler } = await import('@orpc/server/node')
  const rpc = new RPCHandler(router)
  return async (request, response) => {
    for (const [name, value] of Object.entries({ ...COMMON_HEADERS, 'cache-control': 'no-store' })) response.setHeader(name, value)
    const { matched } = await rpc.handle(request, response, { prefix: '/rpc', context })
    if (!matched) refuse(response, 404)
  }
}

/** The core over HTTP on 127.0.0.1, for one user who has the start address. */
export async function startWebHost({ app, root, port, say, idle }: WebHostOptions): Promise<WebHost> {
  const session = createSession()
  const ready = Promise.resolve(app)
  const calls = ready.then(handleCalls)
  // who made the app says what is against it; here only its callers are told
  calls.catch(() => undefined)
  let preview: Served['preview'] = () => undefined
  void ready.then(
    (app) => {
      preview = app.preview
    },
    () => undefined
  )
  const contentOf = createPageContent(root, (id) => preview(id))
  const gate = { port: 0, isSignedIn: (cookies: string | undefined) => session.isSignedIn(cookies, gate.port) }

  /** The cookie comes with the document itself, which then stands at "/" (renderer/lib/start-address.ts): no page between them is waited for. */
  async function start(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const token = new URLSearchParams(request.url?.slice(START_PATH.length)).get('t') ?? ''
    if (session.redeem(token)) page('/', response, { 'set-cookie': session.setCookie(gate.port) })
    else refuse(response, 403, await say('startUsed'))
  }

  function page(path: string, response: ServerResponse, headers: Readonly<Record<string, string>> = {}): void {
    const content = contentOf(path)
    if (content === undefined) refuse(response, 404)
    else send(response, 200, { ...content.headers, ...headers }, content.body)
  }

  async function route(request: IncomingMessage, response: ServerResponse, head: Head): Promise<void> {
    if (head.path === START_PATH) await start(request, response)
    else if (head.path === '/upload') await receiveUpload(request, response, head, (await ready).upload)
    else if (head.path.startsWith('/rpc/')) await (await calls)(request, response)
    else page(head.path, response)
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const head = readHead(request)
    const refusal = refusalOf(head, gate)
    if (refusal === 413 && head.path === '/upload') refuseUploadTooLarge(response, head)
    else if (refusal === 401) refuse(response, 401, await say('signIn'))
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
