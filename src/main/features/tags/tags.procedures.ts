import type { Api } from '#main/api/implement.ts'
import { allTags, mergeTag, removeTag, updateTag } from './tags.service.ts'

export const tagsProcedures = (api: Api['tags']) => ({
  list: api.list.handler(({ context }) => context.session.read(allTags)),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'tag.updated' }, (unit) => {
      updateTag(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  merge: api.merge.handler(({ input, context }) =>
    context.session.write({ key: 'tag.merged' }, (unit) => ({ cards: mergeTag(unit, input.id, input.intoId) }))
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'tag.removed' }, (unit) => ({ cards: removeTag(unit, input.id) }))
  )
})
