import { useNavigate } from '@tanstack/react-router'
import type { MailingRecipient, MailingRow } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { type Beginning, beginning } from './start-letter.ts'

/** The beginning of a mailing that was made in another window or another time: its people, and its template by name. */
async function beginningOf(mailing: MailingRow, recipients: readonly MailingRecipient[]): Promise<Beginning> {
  const template = (await client.templates.all()).find(({ name }) => name === mailing.templateName)
  return {
    selection: { by: 'ids', entity: 'persons', ids: recipients.map(({ personId }) => personId) },
    policy: mailing.policy,
    ...(template && { templateId: template.id })
  }
}

/** From a mailing of which nothing is written back to its beginning. The mailing goes: its check makes a new one. */
export function useGoBack(mailing: MailingRow, recipients: readonly MailingRecipient[]): (step?: 'template') => void {
  const navigate = useNavigate()
  const goBack = async (step?: 'template') => {
    const { made, ...begun } = beginning.get()
    const isOurs = made?.id === mailing.id
    beginning.set(isOurs ? begun : await beginningOf(mailing, recipients))
    await navigate({ to: '/udsendelse/ny', search: step ? { step } : {} })
    // as if it had never been; what was made before this window opened is thrown away instead
    if (isOurs && made.changeSet !== null) await client.history.undo({ set: made.changeSet })
    else await client.mailings.discard({ id: mailing.id })
  }
  return (step) => void goBack(step).catch(showErrorToast)
}
