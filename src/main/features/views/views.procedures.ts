import type { Api } from '#main/api/implement.ts'
import { customFilterFields } from '#main/features/records/index.ts'
import { staffNames } from '#main/features/staff/index.ts'
import { createView, reorderViews, savedViews, updateView } from './views.service.ts'
import { namesOf, tagNames } from './views.store.ts'

export const viewsProcedures = (api: Api['views']) => ({
  all: api.all.handler(({ input, context }) => context.session.read((unit) => savedViews(unit, input.entity))),
  vocabulary: api.vocabulary.handler(({ input, context }) =>
    context.session.read(({ db }) => ({
      fields: customFilterFields(db, input.entity),
      tags: tagNames(db),
      staff: staffNames(db).map(({ name }) => name)
    }))
  ),
  names: api.names.handler(({ input, context }) => context.session.read(({ db }) => namesOf(db, input.of))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'view.created' }, (unit) => ({ id: createView(unit, input) }))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'view.updated' }, (unit) => {
      updateView(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'view.removed' }, (unit) => {
      unit.remove('saved_view', input.id)
      return {}
    })
  ),
  reorder: api.reorder.handler(({ input, context }) =>
    context.session.write({ key: 'view.reordered' }, (unit) => {
      reorderViews(unit, input.ids)
      return {}
    })
  )
})
