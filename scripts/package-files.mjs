// What is in the package of the web host, file by file.
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { licences } from './licences.mjs'

const root = join(import.meta.dirname, '..')
const read = (path) => readFileSync(join(root, path))

/** The files below a folder of the project, as paths from there with slashes. */
const below = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(root, folder).length + 1)
        .split(sep)
        .join('/')
    )

const copied = (from, to, isWanted = () => true) =>
  below(from)
    .filter(isWanted)
    .map((name) => ({ name: `${to}/${name}`, bytes: read(`${from}/${name}`) }))

/** The hosts without Electron's, and without the maps for those who look for faults. */
const isHost = (name) => !name.endsWith('.map') && name !== 'index.js'

const database = (target) => {
  const module = 'node_modules/better-sqlite3'
  const isWanted = (name) => name.startsWith('lib/') || ['package.json', 'LICENSE', `prebuilds/${target}.node`].includes(name)
  return copied(module, `app/${module}`, isWanted)
}

const nodeLicence = (version) =>
  [
    `Node.js ${version}`,
    `What Node.js is made of, as it stood in version 20; what was added since: https://github.com/nodejs/node/blob/v${version}/LICENSE`,
    read('resources/licences/node.txt').toString().trim()
  ].join('\n\n')

/** Texts that Windows shows or runs have the ends of lines that it expects. */
const text = (path, target) => {
  const lines = read(path).toString().replaceAll('\r\n', '\n')
  return Buffer.from(target.startsWith('win32') ? lines.replaceAll('\n', '\r\n') : lines)
}

const starter = (name, path, target) => ({ name, bytes: text(`resources/package/${path}`, target), executable: true })
const readme = (system, target) => ({ name: 'README.txt', bytes: text(`resources/package/README-${system}.txt`, target) })

/** What people start it with, by system. */
const starters = {
  win32: (target) => [
    { name: 'Kartotek.vbs', bytes: text('resources/package/Kartotek.vbs', target) },
    { name: 'bin/kartotek.cmd', bytes: text('resources/package/kartotek.cmd', target) },
    readme('win32', target)
  ],
  darwin: (target) => [
    starter('Kartotek.command', 'Kartotek.command', target),
    starter('kartotek', 'kartotek', target),
    readme('darwin', target)
  ],
  linux: (target) => [
    starter('kartotek', 'kartotek', target),
    starter('add-to-menu.sh', 'add-to-menu.sh', target),
    { name: 'kartotek.svg', bytes: read('resources/icon/kartotek.svg') },
    readme('linux', target)
  ]
}

/** Every file with its bytes, by name. `node` is the path of the program for that system. */
export function packageFiles({ target, node, version }) {
  const runtime = { name: `runtime/node${target.startsWith('win32') ? '.exe' : ''}`, bytes: readFileSync(node), executable: true }
  const texts = [
    { name: 'LICENSE', bytes: text('LICENSE', target) },
    { name: 'LICENCES.txt', bytes: Buffer.from(licences([nodeLicence(version)])) },
    { name: 'CHANGELOG.md', bytes: text('CHANGELOG.md', target) },
    { name: 'app/package.json', bytes: Buffer.from('{ "type": "module" }\n') }
  ]
  const built = [...copied('out/main', 'app/main', isHost), ...copied('out/renderer', 'app/renderer')]
  const files = [runtime, ...texts, ...starters[target.split('-')[0]](target), ...built, ...database(target)]
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}
