import { NativeSelect } from '@mantine/core'
import { type OrganisationType, organisationTypes } from '#shared/model/draft.ts'
import type { ReviewEdit, ReviewPartner, ReviewPerson } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { InlineField } from '../../ui/InlineField.tsx'
import { Tone } from '../../ui/marks.tsx'
import { ReviewDiff } from './ReviewDiff.tsx'
import { orToast } from './use-review.ts'

interface ReviewResultProps {
  partner: ReviewPartner
  edit: (edits: ReviewEdit[]) => Promise<unknown>
}

const list = (text: string) =>
  text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter(Boolean)

/** What the entry becomes, each value editable in its place. */
export function ReviewResult({ partner, edit }: ReviewResultProps) {
  const t = useText()
  const change = (patch: Extract<ReviewEdit, { do: 'partner' }>['patch']) => edit([{ do: 'partner', rowId: partner.id, patch }])
  const words = partner.draft?.statement?.value.split(/\s+/).filter(Boolean).length ?? 0
  return (
    <>
      <h3 className="review-label">{t('imports.review.becomes')}</h3>
      <dl className="review-out">
        <dt>{t('imports.review.name')}</dt>
        <dd>
          <InlineField label={t('imports.review.name')} value={partner.name} onSave={(name) => change({ name })} />
        </dd>
        <dt>{t('imports.review.type')}</dt>
        <dd>
          <NativeSelect
            size="xs"
            aria-label={t('imports.review.type')}
            value={partner.organisationType ?? ''}
            data={[
              { value: '', label: t('imports.review.unknown') },
              ...organisationTypes.map((value) => ({ value, label: t(`imports.type.${value}`) }))
            ]}
            onChange={(event) => orToast(change({ organisationType: (event.currentTarget.value || null) as OrganisationType | null }))}
          />
        </dd>
        <dt>{t('imports.review.web')}</dt>
        <dd>
          <InlineField label={t('imports.review.web')} value={partner.draft?.url?.value ?? ''} onSave={(website) => change({ website })} />
        </dd>
        <dt>{t('imports.review.statement')}</dt>
        <dd>
          {words > 0 ? t('imports.review.words', { count: words }) : <span className="faint">{t('imports.review.noStatement')}</span>}
        </dd>
      </dl>
      <ReviewDiff row={partner} edit={edit} />
      {partner.persons.map((person) => (
        <Person key={person.id} person={person} edit={edit} />
      ))}
    </>
  )
}

function Person({ person, edit }: { person: ReviewPerson; edit: ReviewResultProps['edit'] }) {
  const t = useText()
  const change = (patch: Extract<ReviewEdit, { do: 'person' }>['patch']) => edit([{ do: 'person', rowId: person.id, patch }])
  const { draft } = person
  return (
    <section className="review-person" aria-label={person.name}>
      <div className="row">
        <label className="row grow">
          <input
            type="checkbox"
            className="grid-tick"
            checked={person.include}
            onChange={(event) => orToast(edit([{ do: 'include', rowId: person.id, include: event.currentTarget.checked }]))}
          />
          <b className="clip">{person.name}</b>
        </label>
        {person.disposition !== 'create' && (
          <Tone tone={person.disposition === 'unchanged' ? 'calm' : 'warn'}>{t(`imports.review.disposition.${person.disposition}`)}</Tone>
        )}
      </div>
      {person.disposition === 'departed' && <p className="soft">{t('imports.review.departedPerson')}</p>}
      {person.disposition === 'conflict' && <p className="soft">{t('imports.review.conflict')}</p>}
      <ReviewDiff row={person} edit={edit} />
      {draft && (
        <dl className="review-out">
          <dt>{t('imports.review.column.greeting')}</dt>
          <dd className={person.greetingGuessed ? 'review-guess' : ''}>{person.greeting}</dd>
          <dt>{t('imports.review.givenName')}</dt>
          <dd>
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
          <dd>
            <InlineField
              label={t('imports.review.emails')}
              value={draft.emails.map((email) => email.value).join('; ')}
              onSave={(text) => change({ emails: list(text) })}
            />
          </dd>
          <dt>{t('imports.review.phones')}</dt>
          <dd>
            <InlineField
              label={t('imports.review.phones')}
              value={draft.phones.map((phone) => phone.value).join('; ')}
              onSave={(text) => change({ phones: list(text) })}
            />
          </dd>
        </dl>
      )}
    </section>
  )
}
