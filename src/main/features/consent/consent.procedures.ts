import type { Api } from '#main/api/implement.ts'
import { recordConsent, recordConsentByAddress } from './consent.service.ts'
import { allPurposes, createPurpose, removePurpose, updatePurpose } from './purposes.service.ts'

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

export const purposesProcedures = (api: Api['purposes']) => ({
  all: api.all.handler(({ context }) => context.session.read(allPurposes)),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'purpose.created' }, (unit) => createPurpose(unit, input))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'purpose.updated' }, (unit) => {
      updatePurpose(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'purpose.removed' }, (unit) => {
      removePurpose(unit, input.id)
      return {}
    })
  )
})
