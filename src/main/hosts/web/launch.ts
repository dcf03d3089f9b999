import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What opens a file in the user's browser; undefined where there is no screen to open it on. */
export function openerFor(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly [string, ...string[]] | undefined {
  if (platform === 'win32') return ['cmd', '/d', '/c', 'start', '']
  if (platform === 'darwin') return ['open']
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined
}

/** A page that leads to the address. Its file is for this user only: a command line, unlike a file, can be read by everybody. */
export function writeLaunchPage(directory: string, address: string): string {
  const file = join(directory, `start-${randomBytes(8).toString('hex')}.html`)
  const html = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}"><title>Kartotek</title>`
  writeFileSync(file, html, { mode: 0o600, flag: 'wx' })
  process.once('exit', () => rmSync(file, { force: true }))
  return file
}

/** Opens the address in the user's browser; false when there is none, or no screen. */
export function openInBrowser(directory: string, address: string): Promise<boolean> {
  const opener = openerFor(process.platform, process.env)
  if (opener === undefined) return Promise.resolve(false)
  const [command, ...parameters] = opener
  return new Promise((resolve) => {
    const child = spawn(command, [...parameters, writeLaunchPage(directory, address)], { stdio: 'ignore', detached: true })
    const said = (opened: boolean) => {
      clearTimeout(timer)
      child.unref()
      resolve(opened)
    }
    child.once('error', () => said(false))
    child.once('exit', (code) => said(code === 0))
    // some openers stay as long as the browser: one that has not failed by now is taken to have worked
    const timer = setTimeout(() => said(true), 3000)
  })
}
