import type { Api } from '#main/api/implement.ts'
import { readAsOf } from '#main/foundation/as-of.ts'
import { answer, markInvited, removeParticipants, tellAttendance } from './answers.service.ts'
import { allEvents, createEvent, getEvent, updateEvent } from './events.service.ts'
import { eventsOf } from './events.store.ts'
import { eventTable } from './events.table.store.ts'
import { calendarOf, participantFile } from './papers.service.ts'

export const eventsProcedures = (api: Api['events']) => ({
  table: api.table.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => eventTable.page(unit, input))),
  groups: api.groups.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => eventTable.groups(unit, input))),
  totals: api.totals.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => eventTable.totals(unit, input))),
  position: api.position.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => eventTable.positions(unit, input))),
  all: api.all.handler(({ context }) => context.session.read(allEvents)),
  get: api.get.handler(({ input, context }) => context.session.read((unit) => getEvent(unit, input.id))),
  of: api.of.handler(({ input, context }) => context.session.read(({ db }) => eventsOf(db, input.type, input.id))),
  calendar: api.calendar.handler(({ input, context }) => context.session.read((unit) => calendarOf(unit, input.id))),
  list: api.list.handler(async ({ input, context }) => ({ csv: await participantFile(context, input) })),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'event.created' }, (unit) => ({ id: createEvent(unit, input) }))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'event.updated' }, (unit) => {
      updateEvent(unit, input.id, input.version, input.patch)
      tellAttendance(unit, input.id)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'event.removed', args: { count: input.ids.length } }, (unit) => {
      for (const id of input.ids) unit.update('event', id, { deleted_at: unit.now })
      return {}
    })
  ),
  answer: api.answer.handler(({ input, context }) =>
    context.session.write({ key: 'event.answered', args: { count: input.ids.length } }, (unit) => {
      answer(unit, input.ids, input.answer)
      return {}
    })
  ),
  markInvited: api.markInvited.handler(({ input, context }) =>
    context.session.write({ key: 'event.answered', args: { count: input.ids.length } }, (unit) => {
      markInvited(unit, input.ids)
      return {}
    })
  ),
  patchParticipant: api.patchParticipant.handler(({ input, context }) =>
    context.session.write({ key: 'event.answered', args: { count: 1 } }, (unit) => {
      const { note } = input.patch
      unit.update('event_participant', input.id, note === undefined ? {} : { note: note.normalize('NFC') }, { version: input.version })
      return {}
    })
  ),
  removeParticipants: api.removeParticipants.handler(({ input, context }) =>
    context.session.write({ key: 'event.taken-off', args: { count: input.ids.length } }, (unit) => {
      removeParticipants(unit, input.ids)
      return {}
    })
  )
})
