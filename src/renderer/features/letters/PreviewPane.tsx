import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { RecipientPolicy, Selection } from '#shared/model/common.ts'
import type { MailingAbout } from '#shared/model/mailing-about.ts'
import type { MailPreview } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import type { LetterDraft } from './draft.ts'
import { MailView, useMailTabs } from './MailView.tsx'
import { fieldName, MissingFields } from './MissingFields.tsx'
import { type LetterTexts, pointingAcross } from './moved-place.ts'
import { PreviewHead } from './PreviewHead.tsx'
import { SenderForm } from './SenderForm.tsx'
import type { Pointing } from './use-pointing.ts'
import { useRested } from './use-rested.ts'
import { useHasSender } from './use-sender.ts'
import { type Trouble, useTrouble } from './use-trouble.ts'

interface PreviewPaneProps {
  letter: Pick<LetterDraft, 'subject' | 'body' | 'signature' | 'attachments' | 'language' | 'purpose'>
  selection: Selection
  policy?: RecipientPolicy | undefined
  about?: MailingAbout | undefined
  pointing: Pointing
}

/** The letter as those who get it will read it, while it is written. A letter with a problem leaves the last good one standing. */
export function PreviewPane({
  letter: { subject, body, signature, attachments, language, purpose },
  selection,
  policy,
  about,
  pointing
}: PreviewPaneProps) {
  const t = useText()
  const [index, setIndex] = useState(0)
  const [onlyTrouble, setOnlyTrouble] = useState(false)
  const hasSender = useHasSender()
  const typed = useRested({ subject, body, signature, attachments, language }, 250)
  const { data, error, refetch, isPlaceholderData } = useQuery(
    api.templates.preview.queryOptions({
      input: { ...typed, purpose, selection, index, ...(policy && { policy }), ...(about && { about }) },
      enabled: hasSender === true,
      placeholderData: keepPreviousData
    })
  )
  const trouble = useTrouble(
    { subject, body, signature, attachments, language, purpose, selection, ...(policy && { policy }), ...(about && { about }) },
    hasSender === true
  )
  const last = useLastGood(isPlaceholderData ? null : (data?.mail ?? null), typed)
  const view = useMailTabs('preview')
  const total = data?.total ?? 0
  const at = Math.min(index, Math.max(0, total - 1))
  const places = onlyTrouble && trouble && trouble.places.length > 0 ? trouble.places : undefined
  const show = (only: boolean) => {
    setOnlyTrouble(only)
    if (only) setIndex(trouble?.places[0] ?? 0)
  }
  const shown = hasSender && !error && total > 0 ? last : null
  return (
    <section className="letter-view" aria-label={t('mailings.preview.title')}>
      <PreviewHead
        at={places ? places.indexOf(at) : at}
        total={places ? places.length : total}
        onStep={(by) => setIndex(places ? (places[places.indexOf(at) + by] ?? at) : Math.max(0, Math.min(total - 1, at + by)))}
        tabs={shown !== null && view.tabs}
      />
      {hasSender === false && <SenderForm />}
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {shown && (
        <MailView
          mail={shown.mail}
          view={view}
          stale={data?.mail === null}
          pointing={pointingAcross(pointing, shown.of, { subject, body, signature })}
        />
      )}
      {data && !shown && !error && <p className="preview-none soft">{t(`mailings.preview.${whyNone(total, subject)}`)}</p>}
      <Foot
        mail={shown && data?.mail}
        stale={shown !== null && data?.mail === null}
        trouble={trouble}
        only={places !== undefined}
        onOnly={show}
      />
    </section>
  )
}

const whyNone = (total: number, subject: string) => (total === 0 ? 'nobody' : subject.trim() === '' ? 'noSubject' : 'problems')

interface Good {
  mail: MailPreview
  /** What it was made of, which the letter may no longer be. */
  of: LetterTexts
}

function useLastGood(mail: MailPreview | null, of: LetterTexts): Good | null {
  const good = useMemo(() => mail && { mail, of }, [mail, of])
  const [last, setLast] = useState(good)
  useEffect(() => {
    if (good) setLast(good)
  }, [good])
  return good ?? last
}

interface FootProps {
  mail: MailPreview | null | undefined
  stale: boolean
  trouble: Trouble | undefined
  only: boolean
  onOnly: (only: boolean) => void
}

/** What all of them lack, and what this one does. */
function Foot({ mail, stale, trouble, only, onOnly }: FootProps) {
  const t = useText()
  const { list } = useFormat()
  const what = [
    ...(trouble?.missing ?? []).map(({ field, count }) => t('mailings.preview.lacks', { count, field: fieldName(t, field) })),
    ...(trouble && trouble.withoutFile > 0 ? [t('mailings.sum.reason.missing-file', { count: trouble.withoutFile })] : [])
  ]
  return (
    <div className="preview-foot" role="status">
      {stale && (
        <>
          <IconAlertTriangle size={15} stroke={1.7} className="warn" aria-hidden />
          <span>{t('mailings.preview.stale')}</span>
        </>
      )}
      {trouble && trouble.places.length > 0 && !stale ? (
        <>
          <IconAlertTriangle size={15} stroke={1.7} className="warn" aria-hidden />
          <span>{t('mailings.preview.look', { places: trouble.places.length, count: trouble.looked, what: list(what) })}</span>
          <span className="grow" />
          <Button size="xs" variant="default" onClick={() => onOnly(!only)}>
            {t(only ? 'mailings.preview.everybody' : 'mailings.preview.onlyThem')}
          </Button>
        </>
      ) : (
        mail && mail.missing.length > 0 && <MissingFields codes={mail.missing} />
      )}
    </div>
  )
}
