import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { MailingRecipient, MailingRow } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { CheckStep } from './CheckStep.tsx'
import { mailingSearch } from './mailing-search.ts'
import { mailingState } from './mailing-state.ts'
import { SenderForm } from './SenderForm.tsx'
import { useGoBack } from './use-go-back.ts'
import { WriteStep } from './WriteStep.tsx'

/** A mailing: its check, its drafts, and whether they were sent. */
export function MailingPage() {
  const t = useText()
  const { id } = useParams({ from: '/workspace/udsendelse/$id' })
  const mailing = useQuery(api.mailings.get.queryOptions({ input: { id } }))
  const recipients = useQuery(api.mailings.recipients.queryOptions({ input: { id } }))
  const error = mailing.error ?? recipients.error
  useScreen(t('mailings.mailing.screen'), mailing.data ? mailingState(t, mailing.data) : '')
  if (error)
    return (
      <>
        <Head quiet title={mailing.data?.name ?? t('mailings.mailing.screen')} />
        {toAppError(error).code === 'mailing.no-sender' ? (
          <SenderForm />
        ) : (
          <ErrorPanel error={error} onRetry={() => void Promise.all([mailing.refetch(), recipients.refetch()])} />
        )}
      </>
    )
  if (!mailing.data || !recipients.data) return <Head quiet title={t('mailings.mailing.screen')} />
  return <Loaded key={id} mailing={mailing.data} recipients={recipients.data} />
}

function Loaded({ mailing, recipients }: { mailing: MailingRow; recipients: readonly MailingRecipient[] }) {
  const navigate = useNavigate()
  const { step } = mailingSearch(useSearch({ from: '/workspace/udsendelse/$id' }))
  const goBack = useGoBack(mailing, recipients)
  const goTo = (next?: 'write') => void navigate({ to: '/udsendelse/$id', params: { id: mailing.id }, search: next ? { step: next } : {} })
  const isOpen = mailing.status !== 'done' && mailing.status !== 'cancelled'
  const isBegun = mailing.status === 'running' || mailing.status === 'paused'
  const untouched = isOpen && !isBegun && mailing.counts.written === 0 && mailing.counts.sent === 0
  const back = untouched ? { recipients: () => goBack(), template: () => goBack('template') } : {}
  const shared = { mailing, recipients }
  if (step === 'write' || !untouched) return <WriteStep {...shared} goTo={untouched ? { ...back, check: () => goTo() } : {}} />
  return <CheckStep {...shared} goTo={{ ...back, write: () => goTo('write') }} />
}
