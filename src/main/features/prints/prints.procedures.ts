import { type Api, streamed } from '#main/api/implement.ts'
import { openWritten } from './open-file.service.ts'
import { makePrint } from './print.job.ts'

export const printsProcedures = (api: Api['prints']) => ({
  make: api.make.handler(({ input, context, signal }) => streamed(context, makePrint(context, input, signal))),
  open: api.open.handler(({ input, context }) => openWritten(context, input.id))
})
