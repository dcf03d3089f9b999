import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { MailingRecipient } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { MailView, useMailTabs } from './MailView.tsx'
import { MissingFixes } from './MissingFixes.tsx'
import { PreviewHead } from './PreviewHead.tsx'
import { reasonText } from './people.columns.tsx'
import { useDecisions } from './use-decisions.ts'

interface CheckPreviewProps {
  mailingId: string
  person: MailingRecipient
  at: number
  total: number
  onStep: (by: number) => void
}

/** The very mail of one recipient, and beneath it what it lacks, to be put right on the spot. */
export function CheckPreview({ mailingId, person, at, total, onStep }: CheckPreviewProps) {
  const t = useText()
  const view = useMailTabs('mail')
  const { skip } = useDecisions(mailingId)
  const gets = person.state !== 'excluded' && (person.state !== 'held' || person.reason === null)
  const { data: mail, error } = useQuery(
    api.mailings.preview.queryOptions({
      input: { id: mailingId, recipientId: person.id },
      enabled: gets,
      placeholderData: keepPreviousData
    })
  )
  return (
    <section className="letter-view" aria-label={t('mailings.preview.title')}>
      <PreviewHead at={at} total={total} onStep={onStep} tabs={gets && mail && !error && view.tabs} />
      {!gets && (
        <p className="preview-none">
          <b>{person.name}</b> {t('mailings.check.getsNone')}
          {person.reason && `: ${reasonText(t, person.reason, person.because)}`}
          {person.missingFiles.length > 0 && ` (${person.missingFiles.join(', ')})`}.{' '}
          {person.reason === 'skipped' && <LinkButton onClick={() => skip([person.id], false)}>{t('mailings.check.unskip')}</LinkButton>}
        </p>
      )}
      {gets && error && <ErrorPanel error={error} />}
      {gets && mail && !error && <MailView mail={mail} view={view} />}
      <div className="preview-foot">{gets && <MissingFixes key={person.id} mailingId={mailingId} person={person} />}</div>
    </section>
  )
}
