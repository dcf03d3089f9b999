import type { Api } from '#main/api/implement.ts'
import { makeDirectory } from './directory.service.ts'

export const directoryProcedures = (api: Api['directory']) => ({
  make: api.make.handler(({ input, context, signal }) => makeDirectory(context, input, signal))
})
