import type { Api } from '#main/api/implement.ts'
import { recordConsent, recordConsentByAddress } from './consent.service.ts'

export const consentProcedures = (api: Api['consent']) => ({
  set: api.set.handler(({ input, context }) =>
    context.session.write({ key: 'consent.set' }, (unit) => {
      recordConsent(unit, input.personId, input)
      return {}
    })
  ),
  setByAddress: api.setByAddress.handler(({ input, context }) =>
    context.session.write({ key: 'consent.set' }, (unit) => ({ persons: recordConsentByAddress(unit, input.address, input) }))
  )
})
