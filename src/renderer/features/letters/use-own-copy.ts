import { useMutation } from '@tanstack/react-query'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import { takeOpened } from '../prints/index.ts'

/**
 * Writes the letter of one recipient as a draft to oneself and opens it; nothing else comes of it. Without a recipient, that of the first.
 * quiet: the screen says so itself.
 */
export function useOwnCopy({ quiet = false } = {}) {
  const t = useText()
  return useMutation({
    mutationFn: (of: { id: string; recipientId?: string }) => client.outputs.ownCopy(of),
    onSuccess: ({ to, file }) => {
      takeOpened(file)
      if (!quiet) showToast({ message: t('outputs.own.done', { to }) })
    },
    onError: (error) => showErrorToast(error)
  })
}
