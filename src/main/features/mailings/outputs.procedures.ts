import { type Api, streamed } from '#main/api/implement.ts'
import { filesOf } from './batch.store.ts'
import { byPost } from './by-post.service.ts'
import { openNext } from './draft-runner.service.ts'
import { getMailing } from './mailing-rows.service.ts'
import { recipientRecords } from './mailings.store.ts'
import { putOut } from './output.job.ts'
import { ownCopy } from './own-copy.service.ts'

export const outputsProcedures = (api: Api['outputs']) => ({
  make: api.make.handler(({ input, context, signal }) => streamed(context, putOut(context, input, signal))),
  byPost: api.byPost.handler(({ input, context }) =>
    context.session.read((unit) => ({ count: byPost(unit, getMailing(unit, input.id), recipientRecords(unit.db, input.id)).length }))
  ),
  files: api.files.handler(({ input, context }) => context.session.read(({ db }) => filesOf(db, input.id))),
  ownCopy: api.ownCopy.handler(({ input, context }) => ownCopy(context, input.id, input.recipientId)),
  openNext: api.openNext.handler(({ input, context }) => openNext(context, input.id))
})
