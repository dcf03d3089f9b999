// `npm run bench [-- name … --million]`: each benchmark is built with the product's source as it is now and runs in a process of its own.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const here = import.meta.dirname
const cache = resolve(here, '../node_modules/.cache/bench')
const given = process.argv.slice(2)
const options = given.filter((word) => word.startsWith('--'))
const names = given.filter((word) => !word.startsWith('--'))
const all = readdirSync(here)
  .filter((name) => /^(b\d+|cli)-.*\.ts$/.test(name))
  .map((name) => name.replace(/\.ts$/, ''))
const wanted = names.length === 0 ? all : all.filter((name) => names.some((word) => name.startsWith(word.toLowerCase())))
if (wanted.length === 0) {
  console.error(`There are ${all.join(', ')}.`)
  process.exit(2)
}

mkdirSync(cache, { recursive: true })
let failed = 0
for (const name of wanted) {
  const outDir = join(cache, name)
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(here, `${name}.ts`), outDir, minify: true, rolldownOptions: { output: { entryFileNames: 'entry.mjs' } } },
    ssr: { noExternal: true, external: ['better-sqlite3'] }
  })
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(outDir, 'entry.mjs'), cache, ...options], { stdio: 'inherit' })
  if (status !== 0) failed++
}
process.exit(failed === 0 ? 0 : 1)
