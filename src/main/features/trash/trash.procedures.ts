import type { Api } from '#main/api/implement.ts'
import { restoreTrashed, trashPage } from './trash.service.ts'

export const trashProcedures = (api: Api['trash']) => ({
  list: api.list.handler(({ input, context }) =>
    context.session.read((unit) => ({ ...trashPage(unit, input.query, input.offset, input.limit), revision: unit.db.revision }))
  ),
  restore: api.restore.handler(({ input, context }) =>
    context.session.write({ key: 'trash.restored', args: { count: input.items.length } }, (unit) => ({
      restored: restoreTrashed(unit, input.items)
    }))
  )
})
