import type { Api, Context } from '#main/api/implement.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { recordConsent, recordConsentByAddress } from './consent.service.ts'
import { evidenceFile } from './consent.store.ts'
import { keepEvidence } from './evidence.service.ts'
import { allPurposes, createPurpose, removePurpose, updatePurpose } from './purposes.service.ts'
import type { ConsentWish } from './suppression.service.ts'

/** The wish with its evidence, whose file is kept among the bytes. Throws input.invalid, attachment.*. */
function withFile(context: Context, { upload: handle, ...wish }: ConsentWish & { upload?: string | undefined }) {
  const file = handle === undefined ? undefined : context.uploads.take(handle)
  if (handle !== undefined && !file) throw new AppError('input.invalid', { field: 'upload' })
  return (unit: UnitOfWork): ConsentWish => (file ? { ...wish, attachmentId: keepEvidence(unit, file) } : wish)
}

export const consentProcedures = (api: Api['consent']) => ({
  set: api.set.handler(({ input, context }) => {
    const wish = withFile(context, input)
    return context.session.write({ key: 'consent.set' }, (unit) => {
      recordConsent(unit, input.personId, wish(unit))
      return {}
    })
  }),
  setByAddress: api.setByAddress.handler(({ input, context }) => {
    const wish = withFile(context, input)
    return context.session.write({ key: 'consent.set' }, (unit) => ({ persons: recordConsentByAddress(unit, input.address, wish(unit)) }))
  }),
  evidence: api.evidence.handler(({ input, context }) => {
    const file = context.session.read(({ db }) => evidenceFile(db, input.id))
    if (!file) throw new AppError('record.not-found', { id: input.id })
    return { name: file.name, mime: file.mime, base64: Buffer.from(file.bytes).toString('base64') }
  })
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
