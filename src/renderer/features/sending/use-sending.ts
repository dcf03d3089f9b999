import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { lastOf } from '../../lib/jobs.ts'
import { useJob } from '../../lib/use-job.ts'
import { announce } from '../../ui/LiveRegion.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useAccountAgain } from './use-account-again.ts'

interface Wanted {
  /** The number that was typed. */
  confirm?: number
  throttle?: number
}

/** Sends a mailing in sight of the status bar, from the start or from where it was paused. */
export function useSending(id: string) {
  const t = useText()
  const askAgain = useAccountAgain()
  return useJob(
    (now) => now('jobs.what.sending'),
    (wanted: Wanted, { signal, report }) =>
      lastOf(
        client.sending.run({ id, ...wanted }, { signal }),
        ({ step, done, total }) => step === 'send' && report({ done, total })
      ).finally(askAgain),
    {
      keepsWindow: true,
      isWhole: ({ left }) => left === 0,
      onDone: ({ sent, left, stoppedBy }) => {
        if (left === 0) showToast({ message: t('sending.send.done', { count: sent }) })
        else announce(stoppedBy === 'failures' ? t('sending.send.failures') : t('sending.send.paused', { sent, waiting: left }))
      }
    }
  )
}
