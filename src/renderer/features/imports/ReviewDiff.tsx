import type { ReactNode } from 'react'
import type { FieldDiff } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import type { ReviewPart } from './review-rows.ts'
import { fieldLabel, fieldValue } from './review-texts.ts'
import { type EditReview, orToast } from './use-review.ts'

/** Fields that differ from the card file, each with old and new and the choice between them. Questions that are still open are asked above. */
export function ReviewDiff({ part, edit }: { part: ReviewPart; edit: EditReview }) {
  const t = useText()
  const isOpen = ({ field, take }: FieldDiff) => field === 'match' && !take && part.disposition === 'conflict'
  const fields = part.fields.filter((field) => !isOpen(field) && !(field.field === 'merged' && !part.include))
  if (fields.length === 0) return null
  return (
    <ul className="review-diff">
      {fields.map((field) => (
        <li key={field.field}>
          <span className="note">
            {fieldLabel(t, field.field)} {field.mine && <span className="warn">{t('imports.review.mine')}</span>}
          </span>
          <div className="review-choice">
            <Choices field={field} choose={(take) => orToast(edit({ do: 'take', rowId: part.id, field: field.field, take }))} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Choices({ field: { field, old, new: now, take }, choose }: { field: FieldDiff; choose: (take: boolean) => void }) {
  const t = useText()
  const pick = (taken: boolean) => ({ pressed: take === taken, onClick: () => choose(taken) })
  if (field === 'match')
    return (
      <>
        {old !== '' && <Choice {...pick(true)}>{t('imports.answer.same', { name: old })}</Choice>}
        <Choice {...pick(false)}>{t('imports.answer.another')}</Choice>
      </>
    )
  if (field === 'leaves')
    return (
      <>
        <Choice {...pick(true)}>
          {t('imports.review.closes')} <b className="review-value">{old}</b>
        </Choice>
        <Choice {...pick(false)}>
          {t('imports.review.remains')} <span className="review-value">{old}</span>
        </Choice>
      </>
    )
  return (
    <>
      <Choice {...pick(true)}>
        {t('imports.review.takeNew')} <b className="review-value">{fieldValue(t, field, now) || '–'}</b>
      </Choice>
      <Choice {...pick(false)}>
        {t('imports.review.keepOld')} <span className="review-value">{fieldValue(t, field, old) || '–'}</span>
      </Choice>
    </>
  )
}

interface ChoiceProps {
  pressed: boolean
  onClick: () => void
  children: ReactNode
}

const Choice = ({ pressed, onClick, children }: ChoiceProps) => (
  <button type="button" aria-pressed={pressed} className={pressed ? 'review-first' : ''} onClick={onClick}>
    {children}
  </button>
)
