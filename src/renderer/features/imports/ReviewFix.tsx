import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReviewEdit, ReviewPartner } from '#shared/model/review.ts'
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

/** Fields that differ from the card file, each with old and new and the choice between them. */
export function ReviewDiff({ row, edit }: { row: Pick<ReviewPartner, 'id' | 'fields'>; edit: ReviewFixProps['edit'] }) {
  const t = useText()
  if (row.fields.length === 0) return null
  return (
    <ul className="review-diff">
      {row.fields.map((field) => (
        <li key={field.field}>
          <span className="note">
            {fieldLabel(t, field.field)} {field.mine && <span className="warn">{t('imports.review.mine')}</span>}
          </span>
          <div className="review-choice">
            <button
              type="button"
              aria-pressed={field.take}
              className={field.take ? 'review-first' : ''}
              onClick={() => orToast(edit([{ do: 'take', rowId: row.id, field: field.field, take: true }]))}
            >
              {t('imports.review.takeNew')} <b className="clip">{field.new}</b>
            </button>
            <button
              type="button"
              aria-pressed={!field.take}
              className={field.take ? '' : 'review-first'}
              onClick={() => orToast(edit([{ do: 'take', rowId: row.id, field: field.field, take: false }]))}
            >
              {t('imports.review.keepOld')} <span className="clip">{field.old || '–'}</span>
            </button>
          </div>
        </li>
      ))}
    </ul>
  )
}

const labels = {
  name: 'imports.review.name',
  statement: 'imports.review.statement',
  website: 'imports.review.web',
  organisationType: 'imports.review.type',
  title: 'imports.review.role',
  emails: 'imports.review.emails',
  phones: 'imports.review.phones'
} as const

const fieldLabel = (t: ReturnType<typeof useText>, field: string): string =>
  field in labels ? t(labels[field as keyof typeof labels]) : field
