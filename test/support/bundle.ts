import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll } from 'vitest'

/** Bundles an entry for a process of its own: what is tested is the source as it is now. Call it while tests are collected. */
export async function bundle(entry: string): Promise<string> {
  const cache = resolve('node_modules/.cache/kartotek-test')
  mkdirSync(cache, { recursive: true })
  // within the repository, so that the native database is found
  const folder = mkdtempSync(join(cache, 'bundle-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: resolve(entry), outDir: folder, minify: false, rolldownOptions: { output: { entryFileNames: 'entry.mjs' } } },
    ssr: { noExternal: true, external: ['better-sqlite3'] }
  })
  return join(folder, 'entry.mjs')
}
