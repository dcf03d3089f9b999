import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReviewEdit } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { Keys } from '../../ui/Keys.tsx'
import { flagText } from './review-columns.tsx'
import { type FlagAt, isWarning } from './review-rows.ts'
import { orToast } from './use-review.ts'

interface ReviewFixProps {
  at: FlagAt
  edit: (edits: ReviewEdit[]) => Promise<unknown>
  /** Puts the caret into the field that the flag is about. */
  onFix: () => void
}

/** What is odd about the row at hand, and the answers: use what is suggested, keep what stands there, correct it oneself. */
export function ReviewFix({ at: { rowId, flag }, edit, onFix }: ReviewFixProps) {
  const t = useText()
  const answer = (accept: boolean) => orToast(edit([{ do: 'flag', rowId, code: flag.code, line: flag.line, accept }]))
  const Icon = isWarning(flag) ? IconAlertTriangle : IconInfoCircle
  return (
    <section className="review-fix" data-calm={!isWarning(flag) || undefined} aria-label={flagText(t, flag)}>
      <p className="review-fix-title">
        <Icon size={15} stroke={1.7} aria-hidden /> {flagText(t, flag)}
      </p>
      {flag.value && <p className="soft">{flag.value}</p>}
      <div className="review-choice">
        {flag.suggestion && (
          <button type="button" className="review-first" onClick={() => answer(true)} aria-keyshortcuts="1">
            <Keys keys="1" /> {t('imports.review.use', { value: flag.suggestion })}
          </button>
        )}
        <button type="button" onClick={() => answer(false)} aria-keyshortcuts="2">
          <Keys keys="2" /> {flag.value ? t('imports.review.keep', { value: flag.value }) : t('imports.review.keepAsIs')}
        </button>
        <button type="button" onClick={onFix} aria-keyshortcuts="F2">
          <Keys keys="F2" /> {t('imports.review.fix')}
        </button>
      </div>
    </section>
  )
}
