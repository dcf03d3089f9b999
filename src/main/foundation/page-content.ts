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

/** Every built file but the document, by the path it is asked for: nothing of a URL is ever joined to a path. Read when it is first asked for. */
function listAssets(root: string): (path: string) => Content | undefined {
  // told by their names: what kind an entry is, Electron does not say of a folder in its archive
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) !== '' && name !== 'index.html')
  const files = new Map(names.map((name) => [`/${name.split(sep).join('/')}`, join(root, name)]))
  const known = new Map<string, Content>()
  return (path) => {
    const file = files.get(path)
    const before = known.get(path)
    if (file === undefined || before !== undefined) return before
    const headers = { ...COMMON_HEADERS, 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' }
    const content = { headers, body: readFileSync(file) }
    known.set(path, content)
    return content
  }
}

/**
 * The built window as it lies there now. The returned function answers a path (raw, without query), or undefined when there is nothing there.
 * The document comes with a fresh nonce each time; a preview is the sanitised HTML of a mail, in a sandbox of its own.
 */
export function createPageContent(root: string, preview: (id: string) => string | undefined): (path: string) => Content | undefined {
  const template = readFileSync(join(root, 'index.html'), 'utf8')
  const assetOf = listAssets(root)
  return (path) => {
    if (path === '/' || path === '/index.html') {
      const nonce = randomBytes(16).toString('base64')
      return { headers: documentHeaders(appCsp(nonce)), body: renderIndex(template, nonce) }
    }
    const id = /^\/preview\/([\w-]{1,64})$/.exec(path)?.[1]
    if (id === undefined) return assetOf(path)
    const body = preview(id)
    return body === undefined ? undefined : { headers: documentHeaders(PREVIEW_CSP), body }
  }
}
