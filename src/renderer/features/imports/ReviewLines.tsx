import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ReviewRow } from '#shared/model/review.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { partsOf, tickedPart } from './review-rows.ts'
import { ofReview } from './use-review.ts'

/** A long entry is shown by its beginning. */
const most = 40

interface ReviewLinesProps {
  id: string
  row: ReviewRow
  /** The value in question. */
  hot: string | undefined
}

/** The very lines of the source, with the values that were read from them marked; the one in question in yellow. */
export function ReviewLines({ id, row, hot }: ReviewLinesProps) {
  const t = useText()
  const ticked = tickedPart(row)?.draft
  const line = row.problems[0]?.line ?? 0
  const { from, to } = ticked ?? { from: line, to: line }
  const range = { from, to: Math.min(to, from + most) }
  const { data: lines } = useQuery(
    api.imports.lines.queryOptions({
      input: { id, ...range },
      enabled: from > 0,
      meta: ofReview
    })
  )
  if (from === 0) return null
  const values = [
    ...projectValues(row),
    ...partsOf(row).flatMap(({ draft }) =>
      draft && 'name' in draft ? [draft.name.value, ...draft.emails.map(({ value }) => value), ...draft.phones.map(({ raw }) => raw)] : []
    ),
    ...row.persons.flatMap(({ draft }) => draft?.title?.value ?? [])
  ]
  return (
    <>
      <h3 className="review-label">{t(to > from ? 'imports.review.fromPage' : 'imports.review.fromLine', { from, to })}</h3>
      <div className="review-source" lang={row.partner?.draft?.statement?.language ?? undefined}>
        {lines
          ?.map((text, index) => ({ text, no: from + index }))
          .map(({ text, no }) => text.trim() !== '' && <p key={no}>{marked(text, values, hot)}</p>)}
      </div>
    </>
  )
}

const projectValues = ({ project }: ReviewRow): string[] =>
  project === null
    ? []
    : [
        project.draft.title.value,
        ...[project.draft.texts.targetGroup, project.draft.texts.period],
        ...project.draft.organisations.map(({ name }) => name),
        ...project.draft.contacts.flatMap(({ name, emails }) => [name, ...emails])
      ]

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
