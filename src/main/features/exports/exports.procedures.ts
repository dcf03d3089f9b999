import { type Api, streamed } from '#main/api/implement.ts'
import { makeExport } from './exports.service.ts'

export const exportsProcedures = (api: Api['exports']) => ({
  make: api.make.handler(({ input, context, signal }) => streamed(context, makeExport(context, input, signal)))
})
