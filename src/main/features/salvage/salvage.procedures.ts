import type { Api } from '#main/api/implement.ts'
import { salvage } from './salvage.service.ts'

export const salvageProcedures = (api: Api['salvage']) => ({
  run: api.run.handler(({ input, context }) => salvage(context, input))
})
