import { Button, Progress } from '@mantine/core'
import { useState } from 'react'
import type { Review } from '#shared/model/review.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { DeparturesDialog } from './DeparturesDialog.tsx'
import { acceptText } from './review-texts.ts'
import { saveReport } from './save-report.ts'
import { type Committed, useCommit } from './use-commit.ts'
import { orToast } from './use-review.ts'
import { useWaitingFiles } from './waiting-files.ts'

/** More than these end only after a second look at their names. */
const mostUnseen = 10

interface CommitHeadProps {
  review: Review
  onDone: (result: Committed) => void
  onLeave: () => void
}

/** The moment of writing: the button says how many; while it runs, how far, and the way to stop it. */
export function CommitHead({ review, onDone, onLeave }: CommitHeadProps) {
  const t = useText()
  const { list } = useFormat()
  const [asking, setAsking] = useState(false)
  const { run, isRunning, error, progress, stop } = useCommit(review.id, onDone)
  const isLast = useWaitingFiles().length === 0
  const { chosen } = review.summary
  const accept = () => (chosen.departures > mostUnseen ? setAsking(true) : run(chosen.departures))
  return (
    <>
      <Head quiet title={t('imports.review.title')} onBack={onLeave}>
        <PlainButton onClick={() => orToast(saveReport(review.id))}>{t('imports.review.report')}</PlainButton>
        <Button variant="default" onClick={isRunning ? stop : onLeave}>
          {isRunning ? t('imports.review.stop') : t(isLast ? 'imports.review.cancel' : 'imports.review.skipFile')}
        </Button>
        <Button onClick={accept} loading={isRunning}>
          {acceptText(t, list, chosen)}
        </Button>
      </Head>
      {isRunning && (
        <div className="review-progress">
          <Progress.Root size="xs" radius={0}>
            <Progress.Section value={percent(progress)} aria-label={t('imports.review.percent', { percent: percent(progress) })} />
          </Progress.Root>
          <p className="note num">{progress ? t('imports.review.running', progress) : t('imports.review.waiting')}</p>
        </div>
      )}
      {error && <ErrorPanel error={error} />}
      {asking && (
        <DeparturesDialog
          id={review.id}
          count={chosen.departures}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false)
            run(chosen.departures)
          }}
        />
      )}
    </>
  )
}

const percent = (progress: { done: number; total: number } | undefined): number =>
  progress ? Math.round((100 * progress.done) / Math.max(1, progress.total)) : 0
