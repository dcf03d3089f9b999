import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** What is decided at the check, each with the way back: what stands in an empty place, and who gets no letter. */
export function useDecisions(mailingId: string) {
  const t = useText()
  const said = (work: Promise<{ changeSet: string | null }>, words: string) =>
    void work.then(({ changeSet }) => showUndoable(words, changeSet)).catch(showErrorToast)
  return {
    decide: (recipientIds: string[], field: string, text: string) =>
      said(
        client.mailings.decide({ id: mailingId, recipientIds, field, text }),
        t('mailings.check.decided', { count: recipientIds.length })
      ),
    skip: (recipientIds: string[], skip = true) =>
      said(
        client.mailings.skip({ id: mailingId, recipientIds, skip }),
        t(skip ? 'mailings.check.skipped' : 'mailings.check.unskipped', { count: recipientIds.length })
      )
  }
}
