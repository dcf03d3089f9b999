import { Fragment } from 'react'
import { draftProjectTexts } from '#shared/model/draft-project.ts'
import type { ReviewProject } from '#shared/model/review.ts'
import { useText } from '../../lib/i18n.ts'
import { ReviewDiff } from './ReviewDiff.tsx'
import type { EditReview } from './use-review.ts'

/** What the project of the row becomes: everything that was read of a new one, else what differs. */
export function ReviewProjectPart({ project, edit }: { project: ReviewProject; edit: EditReview }) {
  const t = useText()
  const { id, name, draft, projectId } = project
  const facts: [string, string][] = [
    [t('imports.review.column.project'), name],
    ...draftProjectTexts.map((field): [string, string] => [t(`review.field.${field}`), draft.texts[field]]),
    [t('review.field.projectStatus'), draft.status === null ? '' : t(`projects.state.${draft.status}`)],
    ...(['focus', 'names', 'tags'] as const).map((field): [string, string] => [t(`review.field.${field}`), draft[field].join(', ')]),
    ...draft.organisations.map((one): [string, string] => [t(`projects.role.${one.role}`), one.name]),
    ...draft.contacts.map((one): [string, string] => [
      t(`projects.personRole.${one.role}`),
      [one.name, one.title, one.organisation, ...one.emails, ...one.phones].filter(Boolean).join(', ')
    ]),
    ...draft.custom.map(({ label, value }): [string, string] => [label, value])
  ]
  return (
    <>
      {projectId === null && (
        <dl className="review-out" data-part={id}>
          {facts.map(
            ([label, value], at) =>
              value !== '' && (
                // biome-ignore lint/suspicious/noArrayIndexKey: a fact is what it is by its place
                <Fragment key={at}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </Fragment>
              )
          )}
        </dl>
      )}
      <ReviewDiff part={project} edit={edit} />
    </>
  )
}
