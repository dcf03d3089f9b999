import type { ReactNode } from 'react'
import type { Review, ReviewPartner } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'

const context = 40

/** The very lines of the page, with the values that were read from them marked; the one in question in yellow. */
export function ReviewSource({ review, partner, hot }: { review: Review; partner: ReviewPartner; hot: string | undefined }) {
  const t = useText()
  const draft = partner.draft
  if (!draft) return null
  const values = [
    draft.name.value,
    ...draft.contacts.flatMap((person) => [
      person.name.value,
      person.title?.value ?? '',
      ...person.emails.map((email) => email.value),
      ...person.phones.map((phone) => phone.raw)
    ])
  ]
  const lines = review.lines
    .slice(draft.from - 1, Math.min(draft.to, draft.from + context))
    .map((text, index) => ({ text, no: draft.from + index }))
  return (
    <>
      <h3 className="review-label">{t('imports.review.fromPage', { from: draft.from, to: draft.to })}</h3>
      <div className="review-source" lang={draft.statement?.language ?? undefined}>
        {lines.map(({ text, no }) => text.trim() !== '' && <p key={no}>{marked(text, values, hot)}</p>)}
      </div>
    </>
  )
}

/** A line with every value in it marked, the longest first, so that a name inside an address stays part of it. */
function marked(line: string, values: readonly string[], hot: string | undefined): ReactNode[] {
  const sought = [...(hot ? [hot] : []), ...values].filter((value) => value.length > 1).toSorted((a, b) => b.length - a.length)
  const found = sought.find((value) => line.includes(value))
  if (!found) return [line]
  const at = line.indexOf(found)
  return [
    ...marked(line.slice(0, at), values, hot),
    <mark key={`${at} ${found}`} data-hot={found === hot || undefined}>
      {found}
    </mark>,
    ...marked(line.slice(at + found.length), values, hot)
  ]
}
