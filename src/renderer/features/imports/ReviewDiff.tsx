import type { ReactNode } from 'react'
import type { FieldDiff, ReviewEdit, ReviewPartner } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { orToast } from './use-review.ts'

interface ReviewDiffProps {
  row: Pick<ReviewPartner, 'id' | 'fields' | 'disposition'>
  edit: (edits: ReviewEdit[]) => Promise<unknown>
}

/** Fields that differ from the card file, each with old and new and the choice between them. */
export function ReviewDiff({ row, edit }: ReviewDiffProps) {
  const t = useText()
  if (row.fields.length === 0) return null
  return (
    <ul className="review-diff">
      {row.fields.map((field) => {
        const choose = (take: boolean) => orToast(edit([{ do: 'take', rowId: row.id, field: field.field, take }]))
        return (
          <li key={field.field}>
            <span className="note">
              {fieldLabel(t, field.field)} {field.mine && <span className="warn">{t('imports.review.mine')}</span>}
            </span>
            <div className="review-choice">
              {field.field === 'match' ? (
                <SameOrNew old={field.old} answer={answerOf(field, row.disposition)} choose={choose} />
              ) : (
                <>
                  <Choice pressed={field.take} onClick={() => choose(true)}>
                    {t('imports.review.takeNew')} <b className="clip">{field.new}</b>
                  </Choice>
                  <Choice pressed={!field.take} onClick={() => choose(false)}>
                    {t('imports.review.keepOld')} <span className="clip">{field.old || '–'}</span>
                  </Choice>
                </>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

type Answer = 'same' | 'new' | undefined

/** While the question is open, the row is in doubt. */
const answerOf = ({ take }: FieldDiff, disposition: ReviewPartner['disposition']): Answer =>
  take ? 'same' : disposition === 'conflict' ? undefined : 'new'

/** Whether the page speaks of somebody known; where several fit, only that it does not can be said. */
function SameOrNew({ old, answer, choose }: { old: string; answer: Answer; choose: (take: boolean) => void }) {
  const t = useText()
  return (
    <>
      {old !== '' && (
        <Choice pressed={answer === 'same'} onClick={() => choose(true)}>
          {t('imports.review.same', { name: old })}
        </Choice>
      )}
      <Choice pressed={answer === 'new'} onClick={() => choose(false)}>
        {t('imports.review.another')}
      </Choice>
    </>
  )
}

interface ChoiceProps {
  pressed: boolean
  onClick: () => void
  children: ReactNode
}

function Choice({ pressed, onClick, children }: ChoiceProps) {
  return (
    <button type="button" aria-pressed={pressed} className={pressed ? 'review-first' : ''} onClick={onClick}>
      {children}
    </button>
  )
}

const labels = {
  match: 'imports.review.match',
  name: 'imports.review.fullName',
  statement: 'imports.review.statement',
  website: 'imports.review.web',
  organisationType: 'imports.review.type',
  status: 'imports.review.membership',
  partner: 'imports.review.name',
  title: 'imports.review.role',
  emails: 'imports.review.emails',
  phones: 'imports.review.phones'
} as const

const fieldLabel = (t: ReturnType<typeof useText>, field: string): string =>
  field in labels ? t(labels[field as keyof typeof labels]) : field
