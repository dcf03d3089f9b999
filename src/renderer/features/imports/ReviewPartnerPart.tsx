import { NativeSelect } from '@mantine/core'
import { type OrganisationType, organisationTypes } from '#shared/model/organisation-type.ts'
import type { ReviewEdit, ReviewPartner } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { InlineField } from '../../ui/InlineField.tsx'
import { ReviewDiff } from './ReviewDiff.tsx'
import { type EditReview, orToast } from './use-review.ts'

interface ReviewPartnerPartProps {
  partner: ReviewPartner
  edit: EditReview
}

/** What the partner of the row becomes, each value editable in its place. */
export function ReviewPartnerPart({ partner, edit }: ReviewPartnerPartProps) {
  const t = useText()
  const { id, draft, organisationType } = partner
  const change = (patch: Extract<ReviewEdit, { do: 'partner' }>['patch']) => edit({ do: 'partner', rowId: id, patch })
  const words = draft?.statement?.value.split(/\s+/).filter(Boolean).length ?? 0
  if (!draft) return <ReviewDiff part={partner} edit={edit} />
  return (
    <>
      <dl className="review-out" data-part={id}>
        <dt>{t('imports.review.name')}</dt>
        <dd data-field="name">
          <InlineField label={t('imports.review.name')} value={partner.name} onSave={(name) => change({ name })} />
        </dd>
        <dt>{t('imports.review.type')}</dt>
        <dd>
          <NativeSelect
            size="xs"
            aria-label={t('imports.review.type')}
            value={organisationType ?? ''}
            data={[
              { value: '', label: t('imports.review.unknown') },
              ...organisationTypes.map((value) => ({ value, label: t(`imports.type.${value}`) }))
            ]}
            onChange={(event) => orToast(change({ organisationType: (event.currentTarget.value || null) as OrganisationType | null }))}
          />
        </dd>
        <dt>{t('imports.review.web')}</dt>
        <dd>
          <InlineField label={t('imports.review.web')} value={draft.url?.value ?? ''} onSave={(website) => change({ website })} />
        </dd>
        <dt>{t('imports.review.statement')}</dt>
        <dd>
          {words > 0 ? t('imports.review.words', { count: words }) : <span className="faint">{t('imports.review.noStatement')}</span>}
        </dd>
      </dl>
      <ReviewDiff part={partner} edit={edit} />
    </>
  )
}
