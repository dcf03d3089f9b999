import type { Api } from '#main/api/implement.ts'
import { findAll } from './find.service.ts'
import { hitsNamed } from './named.service.ts'

export const searchProcedures = (api: Api['search']) => ({
  find: api.find.handler(({ input, context }) => context.session.read((unit) => findAll(unit, input))),
  named: api.named.handler(({ input, context }) => context.session.read((unit) => hitsNamed(unit, input.refs)))
})
