import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { client } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { useText } from '../../lib/i18n.ts'
import { announce } from '../../ui/LiveRegion.tsx'
import { showToast } from '../../ui/toast.tsx'

type Progress = { done: number; total: number }
export type Committed = Awaited<ReturnType<typeof commit>>

async function commit(input: { id: string; departures: number }, signal: AbortSignal, onProgress: (progress: Progress) => void) {
  const steps = await client.imports.commit(input, { signal })
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done) return step.value
    onProgress(step.value)
  }
}

/** Accepts the review: progress while it runs, and a way to stop it, which rolls everything back and says so. */
export function useCommit(id: string, onDone: (result: Committed) => void) {
  const t = useText()
  const abort = useRef<AbortController>(undefined)
  const [progress, setProgress] = useState<Progress>()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (departures: number) => {
      const controller = new AbortController()
      abort.current = controller
      return commit({ id, departures }, controller.signal, setProgress)
    },
    onSuccess: onDone,
    onError: () => abort.current?.signal.aborted && showToast({ message: t('imports.review.stopped') }),
    onSettled: () => setProgress(undefined)
  })
  const wasStopped = error !== null && (abort.current?.signal.aborted || toAppError(error).code === 'job.cancelled')
  useSpokenProgress(progress)
  return {
    /** departures: the number of those who end, as it was seen. */
    run: mutate,
    isRunning: isPending,
    error: wasStopped ? null : error,
    progress,
    stop: () => abort.current?.abort()
  }
}

/** Every quarter is said to those who listen. */
function useSpokenProgress(progress: Progress | undefined): void {
  const t = useText()
  const quarter = progress ? Math.floor((4 * progress.done) / Math.max(1, progress.total)) : 0
  useEffect(() => {
    if (quarter > 0) announce(t('imports.review.percent', { percent: quarter * 25 }))
  }, [quarter, t])
}
