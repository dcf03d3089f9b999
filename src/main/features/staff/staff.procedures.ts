import type { Api } from '#main/api/implement.ts'
import { AppError } from '#shared/errors.ts'
import { allStaff, createStaff, handOver, leave, removeStaff, updateStaff } from './staff.service.ts'

export const staffProcedures = (api: Api['staff']) => ({
  list: api.list.handler(({ context }) => context.session.read(allStaff)),
  sit: api.sit.handler(({ input, context: { session, settings } }) => {
    const { path } = session
    if (path === undefined || !session.read(allStaff).some(({ id, isHere }) => isHere && id === input.id))
      throw new AppError('record.not-found', { id: input.id })
    settings.change({ seats: { ...settings.read().seats, [path]: input.id } })
    session.announce(['settings'])
    return { id: input.id }
  }),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'staff.created' }, (unit) => ({ id: createStaff(unit, input) }))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'staff.updated' }, (unit) => {
      updateStaff(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  handOver: api.handOver.handler(({ input, context }) =>
    context.session.write({ key: 'staff.handed-over', kind: 'bulk' }, (unit) => handOver(unit, input.id, input.toId))
  ),
  leave: api.leave.handler(({ input, context }) =>
    context.session.write({ key: 'staff.left' }, (unit) => leave(unit, input.id, input.on, input.toId))
  ),
  comeBack: api.comeBack.handler(({ input, context }) =>
    context.session.write({ key: 'staff.updated' }, (unit) => {
      unit.update('staff', input.id, { to_on: null })
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'staff.removed' }, (unit) => {
      removeStaff(unit, input.id)
      return {}
    })
  )
})
