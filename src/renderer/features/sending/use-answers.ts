import type { MailingRecipient } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import type { MenuEntry } from '../../ui/grid/index.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

export type Answer = 'replied' | 'bounced' | 'sent'

/** What can be said of a letter that was sent, by hand. */
const said: Readonly<Partial<Record<string, readonly Answer[]>>> = {
  sent: ['replied', 'bounced'],
  replied: ['bounced', 'sent'],
  bounced: ['replied', 'sent'],
  failed: ['bounced']
}

/** Whether that can be said of the letter to a recipient: answered, came back, or neither after all. */
export const canSay = ({ state }: MailingRecipient, as: Answer): boolean => said[state]?.includes(as) ?? false

/** Says it of some recipients, or by the menu of one. */
export function useAnswers(mailingId: string) {
  const t = useText()
  const mark = async (recipientIds: string[], as: Answer) => {
    try {
      const { marked, changeSet } = await client.answers.mark({ id: mailingId, recipientIds, as })
      showUndoable(t(`sending.answers.marked.${as}`, { count: marked }), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const menu = ({ id, state }: MailingRecipient): MenuEntry[][] => {
    const entries = (said[state] ?? []).map((as) => ({ id: as, label: t(`sending.answers.mark.${as}`), run: () => void mark([id], as) }))
    return entries.length === 0 ? [] : [entries]
  }
  return { mark, menu }
}
