import { Button } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { client } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { runCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { MailBody } from './MailBody.tsx'
import { MailDonePage } from './MailDonePage.tsx'
import { MailHead } from './MailHead.tsx'
import { MailVerdict } from './MailVerdict.tsx'
import { useMailReview } from './use-mail-review.ts'
import type { TakenIn } from './use-take-in.ts'
import '../../ui/review.css'
import './mail-review.css'

/** Looking through mails, before anything is written; then what came of it. */
export function MailReviewPage() {
  const { id } = useParams({ from: '/workspace/mails/$id' })
  return <OneReview key={id} id={id} />
}

function OneReview({ id }: { id: string }) {
  const t = useText()
  const navigate = useNavigate()
  const { review, error, edit } = useMailReview(id)
  const [done, setDone] = useState<TakenIn>()
  useScreen(t('mailIn.review.title'), t(done ? 'mailIn.done.status' : 'mailIn.review.status'))
  const leave = async () => {
    await navigate({ to: '/log' })
    // what the host has forgotten already is forgotten
    void client.mailIn.discard({ id }).catch(() => {})
  }
  if (done) return <MailDonePage result={done} />
  if (error) return <Gone error={error} />
  if (!review) return <Head quiet title={t('mailIn.review.title')} />
  const total = Object.values(review.counts).reduce((sum, count) => sum + count, 0)
  return (
    <>
      <MailHead review={review} onDone={setDone} onLeave={() => void leave()} />
      <MailVerdict review={review} total={total} edit={edit} />
      {total > 0 ? (
        <MailBody review={review} edit={edit} />
      ) : (
        <EmptyState title={t('mailIn.review.none')} actions={<Button onClick={() => void leave()}>{t('mailIn.done.toLog')}</Button>}>
          {t('mailIn.review.noneText')}
        </EmptyState>
      )}
    </>
  )
}

/** The host was started again, or the mails were taken in or put aside. */
function Gone({ error }: { error: unknown }) {
  const t = useText()
  const navigate = useNavigate()
  if (toAppError(error).code !== 'import.review-gone') return <ErrorPanel error={error} />
  return (
    <>
      <Head quiet title={t('mailIn.review.title')} onBack={() => void navigate({ to: '/log' })} />
      <EmptyState
        title={t('mailIn.review.gone')}
        actions={<Button onClick={() => runCommand('file.read-mails')}>{t('mailIn.review.again')}</Button>}
      >
        {t('mailIn.review.goneText')}
      </EmptyState>
    </>
  )
}
