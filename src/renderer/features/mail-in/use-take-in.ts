import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { type JobHands, lastOf } from '../../lib/jobs.ts'
import { useJob } from '../../lib/use-job.ts'
import { showToast } from '../../ui/toast.tsx'

export type TakenIn = Awaited<ReturnType<typeof takeIn>>

const takeIn = (id: string, { signal, report }: JobHands) => lastOf(client.mailIn.commit({ id }, { signal }), report)

/** Does what is ticked: progress while it runs, and a way to stop it, which rolls everything back and says so. */
export function useTakeIn(id: string, onDone: (result: TakenIn) => void) {
  const t = useText()
  const { run, progress, ...job } = useJob(
    (now) => now('mailIn.job.take'),
    (_: undefined, hands) => takeIn(id, hands),
    { onDone, onStopped: () => showToast({ message: t('mailIn.review.stopped') }) }
  )
  const percent = progress ? Math.round((100 * progress.done) / Math.max(1, progress.total)) : 0
  return { ...job, run: () => run(undefined), progress, percent }
}
