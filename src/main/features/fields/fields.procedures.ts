import type { Api } from '#main/api/implement.ts'
import { createField, customFields, fitOf, moveField, removeField, updateField } from './fields.service.ts'

export const fieldsProcedures = (api: Api['fields']) => ({
  list: api.list.handler(({ input, context }) => context.session.read((unit) => customFields(unit, input.entity))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'field.created' }, (unit) => ({ id: createField(unit, input) }))
  ),
  fit: api.fit.handler(({ input, context }) => context.session.read((unit) => fitOf(unit, input.id, input))),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'field.updated' }, (unit) => ({ misfits: updateField(unit, input.id, input.version, input.patch) }))
  ),
  move: api.move.handler(({ input, context }) =>
    context.session.write({ key: 'field.moved' }, (unit) => {
      moveField(unit, input.id, input.by)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'field.removed' }, (unit) => ({ values: removeField(unit, input.id) }))
  )
})
