// Every fault very many times: 600 flips of a byte, 200 kills of each activity. Takes about an hour; the suite flips a few and kills each twenty times.
import { spawnSync } from 'node:child_process'

const files = process.argv.slice(2)
const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'node', ...(files.length > 0 ? files : ['test/faults', 'test/hosts/kill.test.ts'])],
  {
    env: { ...process.env, KARTOTEK_FAULTS: '1' },
    stdio: 'inherit',
    shell: process.platform === 'win32'
  }
)
process.exit(status ?? 1)
