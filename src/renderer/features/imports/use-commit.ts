import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { type JobHands, lastOf } from '../../lib/jobs.ts'
import { useJob } from '../../lib/use-job.ts'
import { showToast } from '../../ui/toast.tsx'

export type Committed = Awaited<ReturnType<typeof commit>>

const commit = (input: { id: string; departures: number }, { signal, report }: JobHands) =>
  lastOf(client.imports.commit(input, { signal }), report)

/**
 * Accepts the review: progress while it runs, and a way to stop it, which rolls everything back and says so. run takes the
 * number of those who end, as it was seen.
 */
export function useCommit(id: string, onDone: (result: Committed) => void) {
  const t = useText()
  return useJob(
    (now) => now('jobs.what.import'),
    (departures: number, hands) => commit({ id, departures }, hands),
    { onDone, onStopped: () => showToast({ message: t('imports.review.stopped') }) }
  )
}
