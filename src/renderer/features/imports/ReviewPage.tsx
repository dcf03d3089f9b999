import { Button } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Review } from '#shared/model/review.ts'
import { toAppError } from '../../lib/app-error.ts'
import { runCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { CommitHead } from './CommitHead.tsx'
import { DonePage } from './DonePage.tsx'
import { ReviewBody } from './ReviewBody.tsx'
import { ReviewVerdict } from './ReviewVerdict.tsx'
import type { Committed } from './use-commit.ts'
import { useLeaveReview } from './use-leave-review.ts'
import { useReview } from './use-review.ts'
import '../../ui/review.css'
import './review.css'

/** Looking through what was read, before anything is written; then what came of it. */
export function ReviewPage() {
  const { id } = useParams({ from: '/workspace/gennemgang/$id' })
  // another review begins anew, also when the one before was accepted
  return <OneReview key={id} id={id} />
}

function OneReview({ id }: { id: string }) {
  const t = useText()
  const { review, error, edit, discard } = useReview(id)
  const leave = useLeaveReview(discard)
  const [done, setDone] = useState<{ review: Review; result: Committed }>()
  useScreen(t('imports.review.title'), t(done ? 'imports.done.status' : 'imports.review.status'))
  if (done) return <DonePage {...done} />
  if (error) return <ReviewGone error={error} />
  if (!review) return <Head quiet title={t('imports.review.title')} />
  return (
    <>
      <CommitHead review={review} onDone={(result) => setDone({ review, result })} onLeave={leave} />
      <ReviewVerdict review={review} edit={edit} />
      <ReviewBody review={review} edit={edit} />
    </>
  )
}

/** The host was started again, or the review was accepted or put aside: what to do now. */
export function ReviewGone({ error }: { error: unknown }) {
  const t = useText()
  const navigate = useNavigate()
  if (toAppError(error).code !== 'import.review-gone') return <ErrorPanel error={error} />
  return (
    <>
      <Head quiet title={t('imports.review.title')} onBack={() => void navigate({ to: '/partnere' })} />
      <EmptyState
        title={t('imports.review.gone')}
        actions={<Button onClick={() => runCommand('file.paste-page')}>{t('imports.review.readAgain')}</Button>}
      >
        {t('imports.review.goneText')}
      </EmptyState>
    </>
  )
}
