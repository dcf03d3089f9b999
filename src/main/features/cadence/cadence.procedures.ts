import type { Api } from '#main/api/implement.ts'
import { latePartners, partnerCadence, setPartnerCadence, setTypeCadence, typeCadences } from './cadence.service.ts'

export const cadenceProcedures = (api: Api['cadence']) => ({
  types: api.types.handler(({ context }) => context.session.read(typeCadences)),
  setType: api.setType.handler(({ input, context }) =>
    context.session.write({ key: 'cadence.changed' }, (unit) => {
      setTypeCadence(unit, input.type, input.days)
      return {}
    })
  ),
  of: api.of.handler(({ input, context }) => context.session.read((unit) => partnerCadence(unit, input.partnerId))),
  setPartner: api.setPartner.handler(({ input, context }) =>
    context.session.write({ key: 'cadence.changed' }, (unit) => {
      setPartnerCadence(unit, input.partnerId, input.days)
      return {}
    })
  ),
  late: api.late.handler(({ input, context }) => context.session.read((unit) => latePartners(unit, input.limit)))
})
