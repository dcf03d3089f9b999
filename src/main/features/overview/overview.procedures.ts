import type { Api } from '#main/api/implement.ts'
import { followUps } from '#main/features/follow-ups/index.ts'
import { allMailings } from '#main/features/mailings/index.ts'
import { contactPeriods } from './contacts.service.ts'
import { coverageOfPartner, partnersByRisk } from './coverage.service.ts'
import { figures } from './overview.store.ts'

const mostRecent = 5
const mostPressing = 8

export const overviewProcedures = (api: Api['overview']) => ({
  get: api.get.handler(({ input, context }) =>
    context.session.read((unit) => {
      const mailings = allMailings(unit)
      return {
        ...figures(unit.db),
        followUps: followUps(unit, 'week', undefined, input.ownerId).slice(0, mostPressing),
        written: mailings.filter(({ counts }) => counts.written > 0),
        recent: mailings.filter(({ counts }) => counts.sent > 0).slice(0, mostRecent)
      }
    })
  ),
  coverage: api.coverage.handler(({ input, context }) => context.session.readAside((unit) => partnersByRisk(unit, input.limit))),
  ofPartner: api.ofPartner.handler(({ input, context }) => context.session.read((unit) => coverageOfPartner(unit, input.id))),
  contacts: api.contacts.handler(({ input, context }) => context.session.read((unit) => contactPeriods(unit, input.per)))
})
