import { execFile } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

interface Cruise {
  modules: readonly { source: string }[]
  summary: {
    violations: readonly { from: string; to: string; rule: { name: string } }[]
    ruleSetUsed: { forbidden: readonly { name: string }[] }
  }
}

/** Runs dependency-cruiser, with the configuration of this repository, over the src of a folder. */
export function cruise(folder: string): Promise<Cruise> {
  const command = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const parameters = [command, 'src', '--config', join(ROOT, '.dependency-cruiser.mjs'), '--output-type', 'json']
  return new Promise((resolve, reject) => {
    execFile(process.execPath, parameters, { cwd: folder, maxBuffer: 256 * 1024 * 1024 }, (error, stdout, stderr) => {
      // it exits with the number of violations: what counts is that there is an answer
      if (stdout.trimStart().startsWith('{')) resolve(JSON.parse(stdout))
      else reject(new Error(stderr, { cause: error }))
    })
  })
}
