import type { TFunction } from 'i18next'
import { toAppError } from './app-error.ts'
import { createStore, useStore } from './store.ts'

type JobProgress = {
  done: number
  total: number
}

/** Long work as the window shows it: running, or one of the last that ended. */
export interface Job {
  id: number
  /** In the language of the moment it is read. */
  label: (t: TFunction) => string
  state: 'running' | 'done' | 'stopped' | 'failed'
  /** Null until the work has said how far it is, and for work that cannot say. */
  progress: JobProgress | null
  startedAt: number
  /** Absent where the work cannot be stopped any more, or never could. */
  stop?: () => void
}

export interface JobHands {
  /** Goes into the call; aborted when somebody stops the job. */
  signal: AbortSignal
  report: (progress: JobProgress) => void
  stop: () => void
}

/** As many that ended are told of; nobody looks further back. */
const mostEnded = 5

const jobs = createStore<readonly Job[]>([])
let last = 0

export const useJobs = (): readonly Job[] => useStore(jobs)

const change = (id: number, patch: Partial<Job>): void => jobs.set(jobs.get().map((job) => (job.id === id ? { ...job, ...patch } : job)))

function end(id: number, state: Job['state']): void {
  const all = jobs.get().map((job) => (job.id === id ? { ...job, state } : job))
  const ended = all.filter((job) => job.state !== 'running').slice(0, mostEnded)
  jobs.set(all.filter((job) => job.state === 'running' || ended.includes(job)))
}

export interface JobOptions<R = unknown> {
  /** False where stopping half-way would leave something half done. */
  canStop?: boolean
  /** Closing the window in the middle of it is asked about. */
  keepsWindow?: boolean
  /** Whether that is all there was to do; work that was paused has stopped. */
  isWhole?: (result: R) => boolean
}

const ask = (event: BeforeUnloadEvent): void => event.preventDefault()

/**
 * Does long work in sight of the whole window: the status bar shows how far it is, how long it will take and the way to
 * stop it, also after its screen was left. Resolves and rejects as the work does; a work that was stopped rejects.
 * `runJob((t) => t('exports.job'), ({ signal, report }) => lastOf(client.exports.make(input, { signal }), report))`
 */
export async function runJob<R>(
  label: Job['label'],
  work: (hands: JobHands) => Promise<R>,
  { canStop = true, keepsWindow = false, isWhole = () => true }: JobOptions<R> = {}
): Promise<R> {
  if (keepsWindow) window.addEventListener('beforeunload', ask)
  const id = ++last
  const controller = new AbortController()
  const stop = () => controller.abort()
  jobs.set([{ id, label, state: 'running', progress: null, startedAt: Date.now(), ...(canStop && { stop }) }, ...jobs.get()])
  try {
    // steps carry more than this, which is not for keeping
    const result = await work({ signal: controller.signal, report: ({ done, total }) => change(id, { progress: { done, total } }), stop })
    end(id, isWhole(result) ? 'done' : 'stopped')
    return result
  } catch (error) {
    end(id, controller.signal.aborted || toAppError(error).code === 'job.cancelled' ? 'stopped' : 'failed')
    throw error
  } finally {
    if (keepsWindow) window.removeEventListener('beforeunload', ask)
  }
}

/** As much of an iterator as is asked here; the types of its other methods would make any of what it ends with. */
interface Steps<Step, R> {
  next: () => Promise<IteratorResult<Step, R>>
}

/** What steps end with; each of them is told on the way. */
export async function lastOf<Step, R>(steps: Promise<Steps<Step, R>>, onStep: (step: Step) => void): Promise<R> {
  const iterator = await steps
  for (let step = await iterator.next(); ; step = await iterator.next()) {
    if (step.done) return step.value
    onStep(step.value)
  }
}

/** Stops a job as long as it runs. */
export const stopJob = (id: number): void =>
  jobs
    .get()
    .find((job) => job.id === id && job.state === 'running')
    ?.stop?.()

/** Seconds a job will still take, going by its pace so far; undefined while that would be a guess. */
export function secondsLeft({ state, progress, startedAt }: Job, now: number): number | undefined {
  const spent = (now - startedAt) / 1000
  if (state !== 'running' || !progress || progress.done === 0 || progress.total <= progress.done || spent < 2) return undefined
  return Math.ceil((spent * (progress.total - progress.done)) / progress.done)
}
