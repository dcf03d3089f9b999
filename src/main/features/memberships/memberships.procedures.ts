import type { Api } from '#main/api/implement.ts'
import { addMembership, memberships, updateMembership } from './memberships.service.ts'

export const membershipsProcedures = (api: Pick<Api['memberships'], 'of' | 'add' | 'update' | 'remove'>) => ({
  of: api.of.handler(({ input, context }) => context.session.read((unit) => memberships(unit, input.partnerId))),
  add: api.add.handler(({ input: { partnerId, ...values }, context }) =>
    context.session.write({ key: 'membership.added' }, (unit) => ({ id: addMembership(unit, partnerId, values) }))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'membership.updated' }, (unit) => {
      updateMembership(unit, input.id, input.patch, input.version)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'membership.removed' }, (unit) => {
      unit.remove('membership', input.id)
      return {}
    })
  )
})
