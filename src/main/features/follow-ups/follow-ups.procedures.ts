import type { Api } from '#main/api/implement.ts'
import { closeFollowUp, createFollowUp, followUps, snoozeFollowUp } from './follow-ups.service.ts'

export const followUpsProcedures = (api: Api['followUps']) => ({
  list: api.list.handler(({ input, context }) => context.session.read((unit) => followUps(unit, input.due, input.subject))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'follow-up.created' }, (unit) => ({ id: createFollowUp(unit, input) }))
  ),
  complete: api.complete.handler(({ input, context }) =>
    context.session.write({ key: 'follow-up.done' }, (unit) => {
      closeFollowUp(unit, input.id, 'done')
      return {}
    })
  ),
  snooze: api.snooze.handler(({ input, context }) =>
    context.session.write({ key: 'follow-up.snoozed' }, (unit) => {
      snoozeFollowUp(unit, input.id, input.until)
      return {}
    })
  ),
  drop: api.drop.handler(({ input, context }) =>
    context.session.write({ key: 'follow-up.dropped' }, (unit) => {
      closeFollowUp(unit, input.id, 'dropped')
      return {}
    })
  )
})
