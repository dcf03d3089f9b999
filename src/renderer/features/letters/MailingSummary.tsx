import { useQuery } from '@tanstack/react-query'
import type { MailingRecipient, MailingRow } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { usePurposes } from '../purposes/index.ts'
import { resolvedOf } from './people.ts'
import { RecipientSum } from './RecipientSum.tsx'

interface MailingSummaryProps {
  mailing: MailingRow
  recipients: readonly MailingRecipient[]
}

const isToWrite = ({ state }: MailingRecipient) => state === 'planned' || state === 'rendered'

/** What is about to go out: from whom, the subject of the first letter as it will stand there, of which class, and who gets it or not. */
export function MailingSummary({ mailing, recipients }: MailingSummaryProps) {
  const t = useText()
  const { purposes } = usePurposes()
  const purpose = purposes.find(({ code }) => code === mailing.purpose)
  const first = recipients.find(isToWrite)
  const { data: mail } = useQuery(
    api.mailings.preview.queryOptions({ input: { id: mailing.id, recipientId: first?.id ?? '' }, enabled: first !== undefined })
  )
  const concerned = recipients.filter((person) => isToWrite(person) || person.reason !== null)
  return (
    <div className="mailing-summary">
      <RecipientSum resolved={resolvedOf(concerned)} />
      <Facts>
        <Fact label={t('mailings.mail.from')}>{mail?.from}</Fact>
        <Fact label={t('mailings.mail.subject')}>{mail?.subject}</Fact>
        <Fact label={t('mailings.editor.purpose')}>
          {purpose && (
            <span>
              {purpose.name === '' ? purpose.label : `${purpose.label} (${t(`purposes.class.${purpose.mailClass}`)})`}
              <span className="soft mailing-summary-note">{purpose.note}</span>
            </span>
          )}
        </Fact>
      </Facts>
    </div>
  )
}
