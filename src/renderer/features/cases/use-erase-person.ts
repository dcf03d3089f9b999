import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { lastOf, runJob } from '../../lib/jobs.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'

type Erasing = Parameters<typeof client.cases.erase>[0]

/** Erases somebody for good, in sight of the status bar; false where it was not done. */
export function useErasePerson(): (wanted: Erasing) => Promise<boolean> {
  const t = useText()
  return async (wanted) => {
    try {
      const { blanked } = await runJob(
        (now) => now('cases.erase.job'),
        ({ signal, report }) => lastOf(client.cases.erase(wanted, { signal }), report)
      )
      const more = blanked > 0 ? ` ${t('cases.erase.doneMore', { count: blanked })}` : ''
      showToast({ message: `${t('cases.erase.done')}${more}` })
      return true
    } catch (error) {
      showErrorToast(error)
      return false
    }
  }
}
