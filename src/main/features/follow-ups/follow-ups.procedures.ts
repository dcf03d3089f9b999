import type { Api } from '#main/api/implement.ts'
import {
  closeFollowUp,
  completeFollowUp,
  createFollowUp,
  followUpPage,
  followUps,
  snoozeFollowUp,
  updateFollowUp
} from './follow-ups.service.ts'

export const followUpsProcedures = (api: Api['followUps']) => ({
  list: api.list.handler(({ input, context }) => context.session.read((unit) => followUps(unit, input.due, input.subject))),
  page: api.page.handler(({ input, context }) => context.session.read((unit) => followUpPage(unit, input))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'follow-up.created' }, (unit) => {
      const { subject, ...promised } = input
      const ids = [subject].flat().map((each) => createFollowUp(unit, { ...promised, subject: each }))
      return { id: ids[0] ?? '' }
    })
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'follow-up.updated' }, (unit) => {
      updateFollowUp(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  complete: api.complete.handler(({ input, context }) =>
    context.session.write({ key: 'follow-up.done' }, (unit) => {
      const days = input.ids.flatMap((id) => completeFollowUp(unit, id) ?? [])
      return { next: days.toSorted()[0] ?? null }
    })
  ),
  snooze: api.snooze.handler(({ input, context }) =>
    context.session.write({ key: 'follow-up.snoozed' }, (unit) => {
      for (const id of input.ids) snoozeFollowUp(unit, id, input.until)
      return {}
    })
  ),
  drop: api.drop.handler(({ input, context }) =>
    context.session.write({ key: 'follow-up.dropped' }, (unit) => {
      for (const id of input.ids) closeFollowUp(unit, id, 'dropped')
      return {}
    })
  )
})
