import type { TrashKey } from '#shared/model/trash.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { lastOf, runJob } from '../../lib/jobs.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'

/** Deletes for good, in sight of the status bar; without items everything in the trash. */
export function useErase() {
  const t = useText()
  return async (items?: readonly TrashKey[]): Promise<void> => {
    const input = items ? { items: items.map(({ entity, id }) => ({ entity, id })) } : {}
    try {
      const { erased, kept } = await runJob(
        (now) => now('trash.job'),
        ({ signal, report }) => lastOf(client.trash.erase(input, { signal }), report)
      )
      const said = [...(erased > 0 ? [t('trash.erased', { count: erased })] : []), ...(kept > 0 ? [t('trash.kept', { count: kept })] : [])]
      showToast({ message: said.join(' ') })
    } catch (error) {
      showErrorToast(error)
    }
  }
}
