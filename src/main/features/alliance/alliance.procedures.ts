import type { Api } from '#main/api/implement.ts'
import { getAlliance, updateAlliance } from './alliance.service.ts'
import {
  addAlliancePerson,
  addMilestone,
  addStatedTotal,
  updateAlliancePerson,
  updateMilestone,
  updateStatedTotal
} from './parts.service.ts'

export const allianceProcedures = (api: Api['alliance']) => ({
  get: api.get.handler(({ context }) => context.session.read(getAlliance)),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'alliance.updated' }, (unit) => {
      updateAlliance(unit, input.version, input.patch)
      return {}
    })
  ),
  addPerson: api.addPerson.handler(({ input: { personId, role, ...facts }, context }) =>
    context.session.write({ key: 'alliance.person' }, (unit) => ({ id: addAlliancePerson(unit, personId, role, facts) }))
  ),
  updatePerson: api.updatePerson.handler(({ input, context }) =>
    context.session.write({ key: 'alliance.person' }, (unit) => {
      updateAlliancePerson(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  removePerson: api.removePerson.handler(({ input, context }) =>
    context.session.write({ key: 'alliance.person' }, (unit) => {
      unit.remove('alliance_person', input.id)
      return {}
    })
  ),
  addMilestone: api.addMilestone.handler(({ input, context }) =>
    context.session.write({ key: 'alliance.milestone' }, (unit) => ({ id: addMilestone(unit, input) }))
  ),
  updateMilestone: api.updateMilestone.handler(({ input, context }) =>
    context.session.write({ key: 'alliance.milestone' }, (unit) => {
      updateMilestone(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  removeMilestone: api.removeMilestone.handler(({ input, context }) =>
    context.session.write({ key: 'alliance.milestone' }, (unit) => {
      unit.remove('milestone', input.id)
      return {}
    })
  ),
  addTotal: api.addTotal.handler(({ input, context }) =>
    context.session.write({ key: 'alliance.total' }, (unit) => ({ id: addStatedTotal(unit, input) }))
  ),
  updateTotal: api.updateTotal.handler(({ input, context }) =>
    context.session.write({ key: 'alliance.total' }, (unit) => {
      updateStatedTotal(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  removeTotal: api.removeTotal.handler(({ input, context }) =>
    context.session.write({ key: 'alliance.total' }, (unit) => {
      unit.remove('stated_total', input.id)
      return {}
    })
  )
})
