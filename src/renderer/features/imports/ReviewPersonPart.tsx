import type { ReviewEdit, ReviewPerson, ReviewRow } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { InlineField } from '../../ui/InlineField.tsx'
import { Tone } from '../../ui/marks.tsx'
import { ReviewDeparture } from './ReviewDeparture.tsx'
import { ReviewDiff } from './ReviewDiff.tsx'
import { ReviewErased } from './ReviewErased.tsx'
import { type EditReview, orToast } from './use-review.ts'

interface ReviewPersonPartProps {
  person: ReviewPerson
  /** The row is the person: its tick is that of the row. */
  isRow: boolean
  partner: ReviewRow['partner']
  edit: EditReview
}

const list = (text: string) =>
  text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter(Boolean)

/** What a person of the row becomes, each value editable in its place; of somebody who is gone, what has happened. */
export function ReviewPersonPart({ person, isRow, partner, edit }: ReviewPersonPartProps) {
  const t = useText()
  const { id, name, include, disposition, draft } = person
  const toggle = (included: boolean) => orToast(edit({ do: 'include', rowId: id, include: included }))
  return (
    <section className="review-person" aria-label={name}>
      <div className="row">
        {isRow ? (
          <b className="clip grow">{name}</b>
        ) : (
          <label className="row grow">
            <input
              type="checkbox"
              className="grid-tick"
              aria-label={t('imports.review.include', { name })}
              checked={include}
              disabled={person.erasedOn !== null}
              onChange={(event) => toggle(event.currentTarget.checked)}
            />
            <b className="clip">{name}</b>
          </label>
        )}
        {disposition !== 'create' && (
          <Tone tone={disposition === 'unchanged' ? 'calm' : 'warn'}>{t(`imports.review.disposition.${disposition}`)}</Tone>
        )}
      </div>
      {person.erasedOn !== null && <ReviewErased name={name} rowId={id} on={person.erasedOn} edit={edit} />}
      {disposition === 'departed' && <ReviewDeparture key={id} person={person} partner={partner} edit={edit} />}
      <ReviewDiff part={person} edit={edit} />
      {draft && <Fields person={person} draft={draft} edit={edit} />}
    </section>
  )
}

function Fields({ person, draft, edit }: { person: ReviewPerson; draft: NonNullable<ReviewPerson['draft']>; edit: EditReview }) {
  const t = useText()
  const change = (patch: Extract<ReviewEdit, { do: 'person' }>['patch']) => edit({ do: 'person', rowId: person.id, patch })
  return (
    <dl className="review-out" data-part={person.id}>
      <dt>{t('imports.review.column.greeting')}</dt>
      <dd className={person.greetingGuessed ? 'review-guess' : ''}>{person.greeting}</dd>
      <dt>{t('imports.review.givenName')}</dt>
      <dd data-field="name">
        <InlineField label={t('imports.review.givenName')} value={draft.givenName} onSave={(givenName) => change({ givenName })} />
      </dd>
      <dt>{t('imports.review.familyName')}</dt>
      <dd>
        <InlineField label={t('imports.review.familyName')} value={draft.familyName} onSave={(familyName) => change({ familyName })} />
      </dd>
      <dt>{t('imports.review.role')}</dt>
      <dd>
        <InlineField label={t('imports.review.role')} value={draft.title?.value ?? ''} onSave={(title) => change({ title })} />
      </dd>
      <dt>{t('imports.review.emails')}</dt>
      <dd data-field="emails">
        <InlineField
          label={t('imports.review.emails')}
          value={draft.emails.map((email) => email.value).join('; ')}
          onSave={(text) => change({ emails: list(text) })}
        />
      </dd>
      <dt>{t('imports.review.phones')}</dt>
      <dd data-field="phones">
        <InlineField
          label={t('imports.review.phones')}
          value={draft.phones.map((phone) => phone.value).join('; ')}
          onSave={(text) => change({ phones: list(text) })}
        />
      </dd>
    </dl>
  )
}
