import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { toAppError } from './app-error.ts'
import { type Job, type JobHands, type JobOptions, runJob } from './jobs.ts'

interface JobEnds<R> extends JobOptions<R> {
  onDone: (result: R) => void
  onStopped?: () => void
}

/**
 * A job that a screen begins: how far it is and the way to stop it, while the screen is there. The job goes on without
 * it, in sight of the status bar. Being stopped is no error.
 */
export function useJob<Input, R>(label: Job['label'], work: (input: Input, hands: JobHands) => Promise<R>, ends: JobEnds<R>) {
  const current = useRef<JobHands>(undefined)
  const [progress, setProgress] = useState<Job['progress']>()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (input: Input) =>
      runJob(
        label,
        (hands) => {
          current.current = hands
          const report: JobHands['report'] = ({ done, total }) => {
            setProgress({ done, total })
            hands.report({ done, total })
          }
          return work(input, { ...hands, report })
        },
        ends
      ),
    onSuccess: ends.onDone,
    onError: () => current.current?.signal.aborted && ends.onStopped?.(),
    onSettled: () => setProgress(undefined)
  })
  const wasStopped = error !== null && (current.current?.signal.aborted || toAppError(error).code === 'job.cancelled')
  return {
    run: mutate,
    isRunning: isPending,
    error: wasStopped ? null : error,
    progress: progress ?? undefined,
    stop: () => current.current?.stop()
  }
}
