import type { Api, Context } from '#main/api/implement.ts'
import { AppError } from '#shared/errors.ts'
import { searchedWords } from '#shared/rules/search/found-words.ts'
import {
  createFocusArea,
  focusOfPartner,
  mergeFocusArea,
  moveFocusArea,
  removeFocusArea,
  setFocusOfPartner,
  updateFocusArea
} from './focus.service.ts'
import { focusTree } from './focus.store.ts'
import { addGoal, updateGoal } from './goals.service.ts'
import { goalFile, goalsOf } from './goals.store.ts'
import { addQuotation, updateQuotation } from './quotations.service.ts'
import { quotationsOfPartner, quotationsOfPerson, quotationsWith } from './quotations.store.ts'

export const focusAreasProcedures = (api: Api['focusAreas']) => ({
  all: api.all.handler(({ context }) => context.session.read(({ db }) => focusTree(db))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'focus.created' }, (unit) => ({ id: createFocusArea(unit, input) }))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'focus.updated' }, (unit) => {
      updateFocusArea(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  move: api.move.handler(({ input, context }) =>
    context.session.write({ key: 'focus.moved' }, (unit) => {
      moveFocusArea(unit, input.id, input.by)
      return {}
    })
  ),
  merge: api.merge.handler(({ input, context }) =>
    context.session.write({ key: 'focus.merged' }, (unit) => {
      mergeFocusArea(unit, input.id, input.intoId)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'focus.removed' }, (unit) => {
      removeFocusArea(unit, input.id)
      return {}
    })
  ),
  ofPartner: api.ofPartner.handler(({ input, context }) => context.session.read((unit) => focusOfPartner(unit, input.partnerId))),
  setOfPartner: api.setOfPartner.handler(({ input, context }) =>
    context.session.write({ key: 'partner.focus' }, (unit) => {
      setFocusOfPartner(unit, input.partnerId, input.ids)
      return {}
    })
  )
})

/** The file behind a handle; null and undefined as they are. Throws input.invalid for a handle that is good no more. */
function handedOver(context: Context, handle: string | null | undefined) {
  if (handle === null || handle === undefined) return handle
  const file = context.uploads.take(handle)
  if (!file) throw new AppError('input.invalid', { field: 'upload' })
  return file
}

export const goalsProcedures = (api: Api['goals']) => ({
  of: api.of.handler(({ input, context }) => context.session.read(({ db }) => goalsOf(db, input.partnerId))),
  add: api.add.handler(({ input: { partnerId, upload, ...facts }, context }) => {
    const file = handedOver(context, upload)
    return context.session.write({ key: 'goal.added' }, (unit) => ({ id: addGoal(unit, partnerId, facts, file) }))
  }),
  update: api.update.handler(({ input: { id, version, patch }, context }) => {
    const { upload, ...facts } = patch
    const file = handedOver(context, upload)
    return context.session.write({ key: 'goal.updated' }, (unit) => {
      updateGoal(unit, id, version, facts, file)
      return {}
    })
  }),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'goal.removed' }, (unit) => {
      unit.remove('goal', input.id)
      return {}
    })
  ),
  file: api.file.handler(({ input, context }) => {
    const file = context.session.read(({ db }) => goalFile(db, input.id))
    return file ? { name: file.name, mime: file.mime, base64: Buffer.from(file.bytes).toString('base64') } : null
  })
})

export const quotationsProcedures = (api: Api['quotations']) => ({
  of: api.of.handler(({ input, context }) =>
    context.session.read(({ db }) =>
      'personId' in input ? quotationsOfPerson(db, input.personId) : quotationsOfPartner(db, input.partnerId)
    )
  ),
  all: api.all.handler(({ input, context }) => context.session.read(({ db }) => quotationsWith(db, searchedWords(input.text)))),
  add: api.add.handler(({ input: { personId, ...facts }, context }) =>
    context.session.write({ key: 'quotation.added' }, (unit) => ({ id: addQuotation(unit, personId, facts) }))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'quotation.updated' }, (unit) => {
      updateQuotation(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'quotation.removed' }, (unit) => {
      unit.remove('quotation', input.id)
      return {}
    })
  )
})
