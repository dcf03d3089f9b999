import type { Api } from '#main/api/implement.ts'
import { partnersOf } from '#main/features/sign-ons/index.ts'
import { changeMemberships } from './membership-changes.service.ts'
import { underWay } from './under-way.service.ts'

const labels = {
  join: 'membership.joined',
  leave: 'membership.left',
  pause: 'membership.paused',
  resume: 'membership.resumed'
} as const

export const membershipChangesProcedures = (api: Pick<Api['memberships'], 'underWay' | 'change'>) => ({
  underWay: api.underWay.handler(({ input, context }) => context.session.read((unit) => underWay(unit, partnersOf(unit, input.selection)))),
  change: api.change.handler(({ input, context }) =>
    context.session.write({ key: labels[input.change.what] }, (unit) =>
      changeMemberships(unit, partnersOf(unit, input.selection), input.change)
    )
  )
})
