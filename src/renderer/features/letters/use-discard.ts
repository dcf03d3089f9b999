import type { MailingRow } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** Throws a mailing away. One of which nothing was written can be brought back; files that are gone cannot. */
export function useDiscard({ id, counts }: MailingRow, onDone?: () => void): () => void {
  const t = useText()
  const discard = async () => {
    const { changeSet } = await client.mailings.discard({ id })
    const isEmpty = counts.written === 0
    showUndoable(t(isEmpty ? 'mailings.discard.gone' : 'mailings.discard.done', { count: counts.written }), isEmpty ? changeSet : null)
    onDone?.()
  }
  return () => void discard().catch(showErrorToast)
}
