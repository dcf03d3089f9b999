import type { Api } from '#main/api/implement.ts'
import { logActivity, trashActivities, updateActivity } from './activities.service.ts'
import { logSince } from './dialogue.store.ts'
import { timelineOf } from './timeline.service.ts'

export const activitiesProcedures = (api: Api['activities']) => ({
  log: api.log.handler(({ input, context }) =>
    context.session.write({ key: `activity.${input.kind}` }, (unit) => ({ id: logActivity(unit, input) }))
  ),
  since: api.since.handler(({ context }) => context.session.read(({ db }) => ({ since: logSince(db) }))),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'activity.updated' }, (unit) => {
      updateActivity(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'activity.removed', args: { count: input.ids.length } }, (unit) => {
      trashActivities(unit, input.ids)
      return {}
    })
  ),
  timeline: api.timeline.handler(({ input, context }) => context.session.read(({ db }) => timelineOf(db, input.subject, input)))
})
