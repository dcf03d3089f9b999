// `npm run package:web [-- --target win32-x64|darwin-arm64|darwin-x64] [-- --to FOLDER]`: Kartotek for machines without Electron, with its own Node, as one archive.
// `--node` names that Node where it lies on this machine already; `--level` is how hard an archive other than that of Windows is packed.
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import { zipPieces } from '../src/main/formats/zip/index.ts'
import { nodeFor, versionFor } from './node-program.mjs'
import { packageFiles } from './package-files.mjs'
import { tarPieces } from './tar.mjs'

const root = join(import.meta.dirname, '..')
const PIECE = 1024 * 1024

/** A zip is made in pieces, so that a large file is compressed as it goes. */
function* inPieces(bytes) {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

async function write(files, archive, level) {
  const out = createWriteStream(archive)
  if (archive.endsWith('.zip'))
    await pipeline(Readable.from(zipPieces(files.map(({ name, bytes }) => ({ name, pieces: inPieces(bytes) })))), out)
  else await pipeline(Readable.from(tarPieces(files)), createGzip({ level }), out)
}

const { values } = parseArgs({
  options: {
    target: { type: 'string', default: `${process.platform}-${process.arch}` },
    to: { type: 'string', default: join(root, 'dist') },
    node: { type: 'string' },
    level: { type: 'string', default: '9' }
  }
})
if (!existsSync(join(root, 'out/main/web.js'))) {
  console.error('Kartotek is not built yet: run "npm run build" first.')
  process.exit(10)
}
const { version, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const name = `kartotek-${version}-${values.target}`
const node = values.node ?? nodeFor(values.target, devDependencies.node)
const files = packageFiles({ target: values.target, node, version: versionFor(values.target, devDependencies.node) }).map((file) => ({
  ...file,
  name: `${name}/${file.name}`
}))
const archive = join(resolve(values.to), `${name}${values.target.startsWith('win32') ? '.zip' : '.tar.gz'}`)
mkdirSync(resolve(values.to), { recursive: true })
await write(files, archive, Number(values.level))
const sum = createHash('sha256').update(readFileSync(archive)).digest('hex')
console.log(`${basename(archive)}  ${(statSync(archive).size / 1e6).toFixed(1)} MB  sha256 ${sum}`)
