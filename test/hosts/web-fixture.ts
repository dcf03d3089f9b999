import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, createApp } from '#main/app.ts'
import type { IdleWatch } from '#main/hosts/web/idle.ts'
import { startWebHost } from '#main/hosts/web/web-host.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import { type RawAnswer, request, sendRaw } from './raw-http.ts'

export interface RunningHost {
  app: App
  port: number
  /** `kartotek_PORT=…`, as a browser would send it back. */
  cookie: string
  /** The id of a mail that is being looked at. */
  preview: string
  launchPath(): string
  send(bytes: string, quietMs?: number): Promise<RawAnswer>
  close(): Promise<void>
}

export const windowFixture = join(import.meta.dirname, '../fixtures/window')

/** A web host on a port of its own, over the fixture window and an empty card file, with somebody signed in. */
export async function aWebHost(idle?: IdleWatch): Promise<RunningHost> {
  const home = mkdtempSync(join(tmpdir(), 'kartotek-web-'))
  const app = createApp({ home, host: 'web' })
  const host = await startWebHost({
    app,
    root: windowFixture,
    port: 0,
    say: (text) => createI18n('da').t(`hosts.${text}`),
    ...(idle && { idle })
  })
  const send = (bytes: string, quietMs?: number) => sendRaw(host.port, bytes, quietMs)
  const answer = await send(request(`GET ${host.launchPath()} HTTP/1.1`, [`Host: 127.0.0.1:${host.port}`]))
  return {
    app,
    port: host.port,
    cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '',
    preview: app.context.previews.put('<!doctype html><p style="color: red">Kære Anna</p>'),
    launchPath: host.launchPath,
    send,
    async close() {
      await host.close()
      await app.close()
      rmSync(home, { recursive: true, force: true })
    }
  }
}
