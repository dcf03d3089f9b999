import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { cardFile, scratchFolder } from './card-file.ts'
import { compare, timed } from './measure.ts'

const cli = join(process.cwd(), 'out/main/cli.js')
const env = { ...process.env, KARTOTEK_HOME: scratchFolder() }

/** Milliseconds that a whole process takes. */
function run(args: readonly string[]): Promise<number> {
  return timed(() => {
    const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  })
}

const bare = () => run(['-e', '0'])
const file = await cardFile(300)
const job = { bench: 'CLI', repeats: 15 }

await compare({ ...job, what: 'kartotek --version ÷ node -e 0', must: 4, goal: 2 }, { ours: () => run([cli, '--version']), floor: bare })
await compare(
  { ...job, what: 'kartotek persons sofie, 300 persons ÷ node -e 0', must: 8, goal: 5 },
  { ours: () => run([cli, '--file', file, 'persons', 'sofie']), floor: bare }
)
