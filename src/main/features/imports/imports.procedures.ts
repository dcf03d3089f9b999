import { type Api, streamed } from '#main/api/implement.ts'
import { commitReview } from './commit.ts'
import { discardReview, editReview, getReview, readReview } from './imports.service.ts'

export const importsProcedures = (api: Api['imports']) => ({
  read: api.read.handler(({ input, context }) => readReview(context, input)),
  get: api.get.handler(({ input, context }) => getReview(context, input.id)),
  edit: api.edit.handler(({ input, context }) => editReview(context, input.id, input.edits)),
  commit: api.commit.handler(({ input, context, signal }) => streamed(context, commitReview(context, input.id, signal))),
  discard: api.discard.handler(({ input, context }) => {
    discardReview(context, input.id)
    return {}
  })
})
