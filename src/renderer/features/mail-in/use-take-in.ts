import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { client } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { useText } from '../../lib/i18n.ts'
import { announce } from '../../ui/LiveRegion.tsx'
import { showToast } from '../../ui/toast.tsx'

type Progress = { done: number; total: number }
export type TakenIn = Awaited<ReturnType<typeof takeIn>>

async function takeIn(id: string, signal: AbortSignal, onProgress: (progress: Progress) => void) {
  const steps = await client.mailIn.commit({ id }, { signal })
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done) return step.value
    onProgress(step.value)
  }
}

/** Does what is ticked: progress while it runs, and a way to stop it, which rolls everything back and says so. */
export function useTakeIn(id: string, onDone: (result: TakenIn) => void) {
  const t = useText()
  const abort = useRef<AbortController>(undefined)
  const [progress, setProgress] = useState<Progress>()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const controller = new AbortController()
      abort.current = controller
      return takeIn(id, controller.signal, setProgress)
    },
    onSuccess: onDone,
    onError: () => abort.current?.signal.aborted && showToast({ message: t('mailIn.review.stopped') }),
    onSettled: () => setProgress(undefined)
  })
  const wasStopped = error !== null && (abort.current?.signal.aborted || toAppError(error).code === 'job.cancelled')
  const percent = progress ? Math.round((100 * progress.done) / Math.max(1, progress.total)) : 0
  useSpokenQuarters(percent)
  return {
    run: () => mutate(),
    isRunning: isPending,
    error: wasStopped ? null : error,
    progress,
    percent,
    stop: () => abort.current?.abort()
  }
}

/** Every quarter is said to those who listen. */
function useSpokenQuarters(percent: number): void {
  const t = useText()
  const quarter = Math.floor(percent / 25)
  useEffect(() => {
    if (quarter > 0) announce(t('mailIn.review.percent', { percent: quarter * 25 }))
  }, [quarter, t])
}
