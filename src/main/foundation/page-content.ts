import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { appCsp, COMMON_HEADERS, PREVIEW_CSP, renderIndex } from '#shared/csp.ts'

/** What a window gets for a path: the same in the desktop shell and over HTTP. */
export interface Content {
  headers: Readonly<Record<string, string>>
  body: string | Buffer
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png'
}

const documentHeaders = (policy: string) => ({
  ...COMMON_HEADERS,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': policy
})

/** Every built file but the document, by the path it is asked for: nothing of a URL is ever joined to a path. */
function readAssets(root: string): ReadonlyMap<string, Content> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'index.html')
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const headers = { ...COMMON_HEADERS, 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' }
      return [file.slice(root.length).split(sep).join('/'), { headers, body: readFileSync(file) }] as const
    })
  )
}

/**
 * Reads the built window once. The returned function answers a path (raw, without query), or undefined when there is nothing there.
 * The document comes with a fresh nonce each time; a preview is the sanitised HTML of a mail, in a sandbox of its own.
 */
export function createPageContent(root: string, preview: (id: string) => string | undefined): (path: string) => Content | undefined {
  const template = readFileSync(join(root, 'index.html'), 'utf8')
  const assets = readAssets(root)
  return (path) => {
    if (path === '/' || path === '/index.html') {
      const nonce = randomBytes(16).toString('base64')
      return { headers: documentHeaders(appCsp(nonce)), body: renderIndex(template, nonce) }
    }
    const id = /^\/preview\/([\w-]{1,64})$/.exec(path)?.[1]
    if (id === undefined) return assets.get(path)
    const body = preview(id)
    return body === undefined ? undefined : { headers: documentHeaders(PREVIEW_CSP), body }
  }
}
