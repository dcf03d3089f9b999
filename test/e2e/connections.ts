import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The environment in which a Node writes down with whom it connects, into a file of that folder. */
export const watched = (folder: string) => ({
  NODE_OPTIONS: `--require ${JSON.stringify(join(import.meta.dirname, 'watch-connections.cjs'))}`,
  KARTOTEK_CONNECTIONS: join(folder, 'connections.log')
})

const thisMachine = /^(?:connect|look up|send) (?:127\.\d+\.\d+\.\d+|::1|localhost)$/

/** What left this machine, or tried to. */
export function leftBy(folder: string): string[] {
  const log = join(folder, 'connections.log')
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
  return lines.filter((line) => line !== '' && !thisMachine.test(line))
}
