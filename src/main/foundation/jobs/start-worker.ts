import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type TransferListItem, Worker } from 'node:worker_threads'

/** Beside the build's other files or their chunks; in the source tree, Node reads TypeScript as it is. */
const places = (name: string): string[] => [
  join(import.meta.dirname, `worker-${name}.js`),
  join(import.meta.dirname, '..', `worker-${name}.js`),
  join(import.meta.dirname, '..', '..', 'workers', `${name}.ts`)
]

/** Starts a worker on a copy of its input. */
export function startWorker(name: string, input: unknown, memoryMb: number, transfer: readonly TransferListItem[]): Worker {
  const file = places(name).find(existsSync)
  if (file === undefined) throw new Error(`there is no worker ${name}`)
  const worker = new Worker(file, {
    workerData: input,
    transferList: [...transfer],
    // what the host was started with is none of its business
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: Math.min(64, Math.ceil(memoryMb / 4)) }
  })
  // whoever waits for an answer listens; what goes wrong after it must not take the host along
  return worker.on('error', () => undefined)
}
