import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReviewPerson, ReviewRow } from '#shared/model/review.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { type EndingRole, isComplete, RoleEndForm } from '../role-changes/index.ts'
import { type EditReview, orToast } from './use-review.ts'

interface ReviewDepartureProps {
  person: ReviewPerson
  partner: ReviewRow['partner']
  edit: EditReview
}

/** Somebody who was in the source last time: nothing ends before it was said what has happened. */
export function ReviewDeparture({ person, partner, edit }: ReviewDepartureProps) {
  const t = useText()
  const { id, name, include, departure, doubt } = person
  const role = useEndingRole(person, partner)
  const [end, setEnd] = useState(departure ?? undefined)
  const [asking, setAsking] = useState(false)
  const why = t(doubt?.code === 'successor' ? 'imports.doubt.succeeded' : 'imports.doubt.departed', {
    name,
    other: doubt?.with?.name ?? ''
  })
  const decide = () => {
    if (!end) return
    setAsking(false)
    orToast(edit({ do: 'departure', rowId: id, end }))
  }
  const remain = () => {
    setAsking(false)
    orToast(edit({ do: 'include', rowId: id, include: false }))
  }
  return (
    <div className="review-departure">
      <p className="soft">{why}</p>
      {include && (
        <p className="row">
          <span className="warn grow">
            {t('imports.review.decided')}
            {departure && `: ${t(`roles.what.${departure.what}`)}`}
          </span>
          <LinkButton onClick={remain}>{t('imports.review.dontEnd')}</LinkButton>
        </p>
      )}
      {!include && role && !asking && (
        <Button variant="outline" onClick={() => setAsking(true)}>
          {t('imports.review.departure', { name })}
        </Button>
      )}
      {!include && role && asking && (
        <>
          <RoleEndForm role={role} value={end} onChange={setEnd} />
          <div className="row">
            <Button variant="outline" onClick={decide} disabled={!end || !isComplete(end)}>
              {t('roles.save')}
            </Button>
            <LinkButton onClick={remain}>{t('imports.review.dontEnd')}</LinkButton>
          </div>
        </>
      )}
    </div>
  )
}

/** The open role that would end, as the question about it wants it. */
function useEndingRole({ personId, roleId, name }: ReviewPerson, partner: ReviewRow['partner']): EndingRole | undefined {
  const { data } = useQuery(
    api.persons.get.queryOptions({ input: { id: personId ?? '' }, enabled: personId !== null && roleId !== null, retry: false })
  )
  const role = data?.roles.find((each) => each.id === roleId)
  if (!role || personId === null) return undefined
  const { id, partnerId, partnerName, title, isPrimary } = role
  return { id, partnerId, partnerName: partner?.name ?? partnerName, personId, personName: name, title, isPrimary }
}
