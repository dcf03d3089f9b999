import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { testFolder } from './test-app.ts'

const mount = 'mount -t tmpfs -o size="$2" tmpfs "$1"'

/** Why this machine does not let us mount a file system of our own; undefined where it does. */
export function noSmallDisks(): string | undefined {
  const tried = spawnSync('unshare', ['-rm', 'sh', '-c', `${mount} && command -v nsenter`, 'sh', '/tmp', '1m'], { encoding: 'utf8' })
  if (tried.status === 0) return undefined
  return tried.error?.message ?? (tried.stderr.trim() || 'nsenter is not installed')
}

export interface SmallDisk {
  /** Its path for those inside. */
  readonly path: string
  /** Its path for us. */
  readonly seen: string
  /** A command that runs inside. */
  inside(...command: string[]): string[]
  /** Leaves no byte free. */
  fill(): void
  free(): void
  /** From now on nothing can be written. */
  makeReadOnly(): void
}

/** A disk of a few megabytes in a mount namespace of its own, gone after the test. */
export async function smallDisk(size: string): Promise<SmallDisk> {
  const path = testFolder()
  const holder = spawn('unshare', ['-rm', 'sh', '-c', `${mount} && echo ready && exec cat`, 'sh', path, size])
  onTestFinished(() => void holder.kill('SIGKILL'))
  await once(holder.stdout, 'data')
  const inside = (...command: string[]) => ['nsenter', '--preserve-credentials', '-U', '-m', '-t', String(holder.pid), ...command]
  const seen = `/proc/${holder.pid}/root${path}`
  const ballast = join(seen, 'ballast')
  return {
    path,
    seen,
    inside,
    fill: () => {
      const file = openSync(ballast, 'a')
      try {
        for (let bytes = 1 << 20; bytes >= 512; bytes /= 2) writeUntilFull(file, Buffer.alloc(bytes))
      } finally {
        closeSync(file)
      }
    },
    free: () => rmSync(ballast),
    makeReadOnly: () => {
      const [program = '', ...parameters] = inside('mount', '-o', 'remount,ro', path)
      const { status, stderr } = spawnSync(program, parameters, { encoding: 'utf8' })
      if (status !== 0) throw new Error(stderr)
    }
  }
}

function writeUntilFull(file: number, bytes: Buffer): void {
  try {
    while (writeSync(file, bytes) === bytes.length);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}
