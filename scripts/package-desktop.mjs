// `npm run package:desktop [-- --dir]`: Kartotek with Electron, for the system it is made on. `--dir` stops before the installers;
// ELECTRON_DIST is an unpacked Electron that is taken instead of one from the network, `--to` a folder other than dist.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build, Platform } from 'electron-builder'
import configuration from '../electron-builder.config.ts'
import { licences } from './licences.mjs'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { dir: { type: 'boolean', default: false }, to: { type: 'string', default: 'dist' } } })
const output = resolve(root, values.to)
const electronDist = process.env.ELECTRON_DIST

mkdirSync(output, { recursive: true })
writeFileSync(join(output, 'LICENCES.txt'), licences())
const extraResources = configuration.extraResources.map((one) => (one.to === 'LICENCES.txt' ? { ...one, from: join(output, one.to) } : one))
await build({
  targets: Platform.current().createTarget(values.dir ? 'dir' : undefined),
  projectDir: root,
  publish: 'never',
  config: {
    ...configuration,
    extraResources,
    directories: { ...configuration.directories, output },
    ...(electronDist !== undefined && { electronDist })
  }
})
