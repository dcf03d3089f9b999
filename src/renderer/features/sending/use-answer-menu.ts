import type { MailingRecipient } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import type { MenuEntry } from '../../ui/grid/index.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

type Answer = 'replied' | 'bounced' | 'sent'

/** What can be said of a letter that was sent, by hand. */
const said: Readonly<Partial<Record<string, readonly Answer[]>>> = {
  sent: ['replied', 'bounced'],
  replied: ['bounced', 'sent'],
  bounced: ['replied', 'sent'],
  failed: ['bounced']
}

/** The menu of a recipient: answered, came back, or neither after all. */
export function useAnswerMenu(mailingId: string): (recipient: MailingRecipient) => MenuEntry[][] {
  const t = useText()
  const mark = async (id: string, as: Answer) => {
    try {
      const { marked, changeSet } = await client.answers.mark({ id: mailingId, recipientIds: [id], as })
      showUndoable(t(`sending.answers.marked.${as}`, { count: marked }), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return ({ id, state }) => {
    const entries = (said[state] ?? []).map((as) => ({ id: as, label: t(`sending.answers.mark.${as}`), run: () => void mark(id, as) }))
    return entries.length === 0 ? [] : [entries]
  }
}
