import type { Api } from '#main/api/implement.ts'
import { readAsOf } from '#main/foundation/as-of.ts'
import { allInitiatives, createInitiative, getInitiative, updateInitiative } from './initiatives.service.ts'
import { initiativesOf } from './initiatives.store.ts'
import { initiativeTable } from './initiatives.table.store.ts'

export const initiativesProcedures = (api: Api['initiatives']) => ({
  table: api.table.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => initiativeTable.page(unit, input))),
  groups: api.groups.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => initiativeTable.groups(unit, input))),
  totals: api.totals.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => initiativeTable.totals(unit, input))),
  position: api.position.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => initiativeTable.positions(unit, input))),
  all: api.all.handler(({ context }) => context.session.read(allInitiatives)),
  get: api.get.handler(({ input, context }) => context.session.read((unit) => getInitiative(unit, input.id))),
  of: api.of.handler(({ input, context }) => context.session.read(({ db }) => initiativesOf(db, input.type, input.id))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'initiative.created' }, (unit) => ({ id: createInitiative(unit, input) }))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'initiative.updated' }, (unit) => {
      updateInitiative(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'initiative.removed', args: { count: input.ids.length } }, (unit) => {
      for (const id of input.ids) unit.update('initiative', id, { deleted_at: unit.now })
      return {}
    })
  ),
  removeParticipants: api.removeParticipants.handler(({ input, context }) =>
    context.session.write({ key: 'initiative.participants' }, (unit) => {
      for (const id of input.ids) unit.remove('initiative_participant', id)
      return {}
    })
  )
})
