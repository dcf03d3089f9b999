import type { Api } from '#main/api/implement.ts'
import { readAsOf } from '#main/foundation/as-of.ts'
import { addSeat, succeed, updateSeat } from './seats.service.ts'
import { allGroups, createGroup, getGroup, seatsHeld, updateGroup } from './working-groups.service.ts'
import { groupTable } from './working-groups.table.store.ts'

export const workingGroupsProcedures = (api: Api['workingGroups']) => ({
  table: api.table.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => groupTable.page(unit, input))),
  groups: api.groups.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => groupTable.groups(unit, input))),
  totals: api.totals.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => groupTable.totals(unit, input))),
  position: api.position.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => groupTable.positions(unit, input))),
  all: api.all.handler(({ input, context }) => readAsOf(context, input.asOf, allGroups)),
  get: api.get.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => getGroup(unit, input.id))),
  of: api.of.handler(({ input, context }) => context.session.read((unit) => seatsHeld(unit, input.type, input.id))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'group.created' }, (unit) => ({ id: createGroup(unit, input) }))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'group.updated' }, (unit) => {
      updateGroup(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'group.removed', args: { count: input.ids.length } }, (unit) => {
      for (const id of input.ids) unit.update('working_group', id, { deleted_at: unit.now })
      return {}
    })
  ),
  addSeat: api.addSeat.handler(({ input: { groupId, ...values }, context }) =>
    context.session.write({ key: 'seat.added' }, (unit) => ({ id: addSeat(unit, groupId, values) }))
  ),
  updateSeat: api.updateSeat.handler(({ input, context }) =>
    context.session.write({ key: 'seat.updated' }, (unit) => {
      updateSeat(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  succeed: api.succeed.handler(({ input, context }) =>
    context.session.write({ key: 'seat.succeeded' }, (unit) => {
      succeed(unit, input.id, input.on, input.personId, input.version)
      return {}
    })
  ),
  removeSeats: api.removeSeats.handler(({ input, context }) =>
    context.session.write({ key: 'seat.removed', args: { count: input.ids.length } }, (unit) => {
      for (const id of input.ids) unit.remove('seat', id)
      return {}
    })
  )
})
