import { Button, Progress } from '@mantine/core'
import type { MailReview } from '#shared/model/mail-in.ts'
import { useText } from '../../lib/i18n.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { type TakenIn, useTakeIn } from './use-take-in.ts'

interface MailHeadProps {
  review: MailReview
  onDone: (result: TakenIn) => void
  onLeave: () => void
}

/** The moment of writing: the button says how many; while it runs, how far, and the way to stop it. */
export function MailHead({ review, onDone, onLeave }: MailHeadProps) {
  const t = useText()
  const { run, isRunning, error, progress, percent, stop } = useTakeIn(review.id, onDone)
  const chosen = Object.values(review.chosen).reduce((sum, count) => sum + count, 0)
  return (
    <>
      <Head quiet title={t('mailIn.review.title')} onBack={onLeave}>
        <Button variant="default" onClick={isRunning ? stop : onLeave}>
          {t(isRunning ? 'mailIn.review.stop' : 'mailIn.review.cancel')}
        </Button>
        <Button onClick={run} loading={isRunning} disabled={chosen === 0}>
          {chosen === 0 ? t('mailIn.review.takeNone') : t('mailIn.review.take', { count: chosen })}
        </Button>
      </Head>
      {isRunning && (
        <div className="review-progress">
          <Progress.Root size="xs" radius={0}>
            <Progress.Section value={percent} aria-label={t('mailIn.review.percent', { percent })} />
          </Progress.Root>
          <p className="note num">{progress ? t('mailIn.review.running', progress) : t('mailIn.review.waiting')}</p>
        </div>
      )}
      {error && <ErrorPanel error={error} />}
    </>
  )
}
