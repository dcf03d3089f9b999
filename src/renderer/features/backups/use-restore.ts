import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { runJob } from '../../lib/jobs.ts'
import { showToast } from '../../ui/toast.tsx'
import { freshFile } from './fresh-file.ts'

/** Restores what was looked at, in sight of the status bar; half of it would be worse, so it cannot be stopped. */
export function useRestore(onDone: () => void) {
  const t = useText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { data: info } = useQuery(api.file.info.queryOptions())
  return useMutation({
    mutationFn: (wanted: Parameters<typeof client.backups.restore>[0]) =>
      runJob(
        (text) => text('backups.job'),
        () => client.backups.restore(wanted),
        { canStop: false, keepsWindow: true }
      ),
    onSuccess: async ({ name }) => {
      const isAgain = info?.exists
      await freshFile(queries)
      await navigate({ to: '/' })
      onDone()
      showToast({ message: isAgain ? t('backups.restored', { name }) : t('backups.restoredNew', { name }) })
    }
  })
}
