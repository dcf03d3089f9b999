import { type Api, streamed } from '#main/api/implement.ts'
import { commitMails } from './commit.job.ts'
import { editMails } from './edits.service.ts'
import { readMailReview } from './reading.service.ts'
import { mailReview, mailRows } from './review.service.ts'
import { forgetReview, openReview } from './reviews.ts'

export const mailInProcedures = (api: Api['mailIn']) => ({
  read: api.read.handler(({ input, context, signal }) => streamed(context, readMailReview(context, input, signal))),
  get: api.get.handler(({ input, context }) => mailReview(context, openReview(context, input.id))),
  rows: api.rows.handler(({ input, context }) => mailRows(context, openReview(context, input.id), input)),
  edit: api.edit.handler(({ input, context }) => editMails(context, openReview(context, input.id), input.edits)),
  commit: api.commit.handler(({ input, context, signal }) =>
    streamed(context, commitMails(context, openReview(context, input.id), signal))
  ),
  discard: api.discard.handler(({ input, context }) => {
    forgetReview(context, input.id)
    return {}
  })
})
