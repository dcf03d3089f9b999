import { useDebouncedValue } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { RecipientPolicy, Selection } from '#shared/model/common.ts'
import type { MailPreview } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import type { LetterDraft } from './letter-draft.ts'
import { MailView, useMailTabs } from './MailView.tsx'
import { MissingFields } from './MissingFields.tsx'
import { PreviewHead } from './PreviewHead.tsx'
import { SenderForm } from './SenderForm.tsx'
import { useHasSender } from './use-sender.ts'

interface PreviewPaneProps {
  letter: Pick<LetterDraft, 'subject' | 'body' | 'signature' | 'attachments' | 'language' | 'purpose'>
  selection: Selection
  policy?: RecipientPolicy | undefined
}

/** The letter as those who get it will read it, while it is written. A letter with a problem leaves the last good one standing. */
export function PreviewPane({ letter: { subject, body, signature, attachments, language, purpose }, selection, policy }: PreviewPaneProps) {
  const t = useText()
  const [index, setIndex] = useState(0)
  const hasSender = useHasSender()
  const [typed] = useDebouncedValue({ subject, body, signature, attachments, language }, 250)
  const { data, error, refetch } = useQuery(
    api.templates.preview.queryOptions({
      input: { ...typed, purpose, selection, index, ...(policy && { policy }) },
      enabled: hasSender === true,
      placeholderData: keepPreviousData
    })
  )
  const last = useLastGood(data?.mail ?? null)
  const view = useMailTabs('preview')
  const total = data?.total ?? 0
  const at = Math.min(index, Math.max(0, total - 1))
  const shown = hasSender && !error && total > 0 ? last : null
  return (
    <section className="letter-view" aria-label={t('mailings.preview.title')}>
      <PreviewHead
        at={at}
        total={total}
        onStep={(by) => setIndex(Math.max(0, Math.min(total - 1, at + by)))}
        tabs={shown !== null && view.tabs}
      />
      {hasSender === false && <SenderForm />}
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {shown && <MailView mail={shown} view={view} stale={data?.mail === null} />}
      {data && !shown && !error && <p className="preview-none soft">{t(`mailings.preview.${whyNone(total, subject)}`)}</p>}
      <Foot mail={shown && data?.mail} stale={shown !== null && data?.mail === null} />
    </section>
  )
}

const whyNone = (total: number, subject: string) => (total === 0 ? 'nobody' : subject.trim() === '' ? 'noSubject' : 'problems')

function useLastGood(mail: MailPreview | null): MailPreview | null {
  const [last, setLast] = useState(mail)
  useEffect(() => {
    if (mail) setLast(mail)
  }, [mail])
  return mail ?? last
}

function Foot({ mail, stale }: { mail: MailPreview | null | undefined; stale: boolean }) {
  const t = useText()
  return (
    <div className="preview-foot" role="status">
      {stale && (
        <>
          <IconAlertTriangle size={15} stroke={1.7} className="warn" aria-hidden />
          <span>{t('mailings.preview.stale')}</span>
        </>
      )}
      {mail && mail.missing.length > 0 && <MissingFields codes={mail.missing} />}
    </div>
  )
}
