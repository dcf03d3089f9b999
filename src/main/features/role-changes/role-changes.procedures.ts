import type { Api } from '#main/api/implement.ts'
import type { RoleEnd } from '#shared/model/role-end.ts'
import { changeRole } from './change-role.service.ts'
import { backFromLeave } from './leave.service.ts'
import { underWay } from './under-way.service.ts'

const labels = { stopped: 'role.ended', away: 'role.away', moved: 'role.moved', title: 'role.updated' } as const satisfies Record<
  RoleEnd['what'],
  string
>

export const roleChangesProcedures = (api: Pick<Api['persons'], 'underWay' | 'changeRole' | 'backFromLeave'>) => ({
  underWay: api.underWay.handler(({ input, context }) => context.session.read((unit) => underWay(unit, input.roleId))),
  changeRole: api.changeRole.handler(({ input, context }) =>
    context.session.write({ key: labels[input.end.what] }, (unit) => {
      changeRole(unit, input.id, input.version, input.end)
      return {}
    })
  ),
  backFromLeave: api.backFromLeave.handler(({ input, context }) =>
    context.session.write({ key: 'role.back' }, (unit) => {
      backFromLeave(unit, input.id, input.version, input.on)
      return {}
    })
  )
})
