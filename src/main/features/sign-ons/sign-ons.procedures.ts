import type { Api } from '#main/api/implement.ts'
import { answer, patchResponse, removeResponses } from './answers.service.ts'
import { blockOf, noteSignatures, recordOf } from './block.service.ts'
import { addSigner, invite } from './invite.service.ts'
import { addText, allRounds, createRound, getRound, publishRound, updateRound } from './sign-ons.service.ts'

export const signOnsProcedures = (api: Api['signOns']) => ({
  all: api.all.handler(({ context }) => context.session.read(allRounds)),
  get: api.get.handler(({ input, context }) => context.session.read((unit) => getRound(unit, input.id))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'sign-on.created' }, (unit) => {
      const id = createRound(unit, input)
      if (input.invite) invite(unit, id, input.invite === 'all' ? undefined : input.invite)
      return { id }
    })
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'sign-on.updated' }, (unit) => {
      updateRound(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'sign-on.removed', args: { count: input.ids.length } }, (unit) => {
      for (const id of input.ids) unit.update('sign_on', id, { deleted_at: unit.now })
      return {}
    })
  ),
  addText: api.addText.handler(({ input: { id, ...text }, context }) =>
    context.session.write({ key: 'sign-on.text' }, (unit) => ({ again: addText(unit, id, text) }))
  ),
  invite: api.invite.handler(({ input, context }) =>
    context.session.write({ key: 'sign-on.invited' }, (unit) => ({ added: invite(unit, input.id, input.selection) }))
  ),
  addSigner: api.addSigner.handler(({ input, context }) =>
    context.session.write({ key: 'sign-on.invited' }, (unit) => ({ id: addSigner(unit, input) }))
  ),
  answer: api.answer.handler(({ input, context }) =>
    context.session.write({ key: 'sign-on.answered', args: { count: input.ids.length } }, (unit) => {
      answer(unit, input)
      return {}
    })
  ),
  patch: api.patch.handler(({ input, context }) =>
    context.session.write({ key: 'sign-on.signatory' }, (unit) => {
      patchResponse(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  removeRows: api.removeRows.handler(({ input, context }) =>
    context.session.write({ key: 'sign-on.uninvited', args: { count: input.ids.length } }, (unit) => {
      removeResponses(unit, input.ids)
      return {}
    })
  ),
  block: api.block.handler(async ({ input: { id, language, asFile, ...form }, context }) => {
    const block = context.session.read((unit) => blockOf(unit, id, form, language))
    if (asFile) await noteSignatures(context, 'block', language, block.signatures.length)
    return block
  }),
  record: api.record.handler(async ({ input: { id, language }, context }) => {
    const { csv, persons } = context.session.read((unit) => recordOf(unit, id, language))
    await noteSignatures(context, 'record', language, persons)
    return { csv }
  }),
  publish: api.publish.handler(({ input, context }) =>
    context.session.write({ key: 'sign-on.published' }, (unit) => {
      publishRound(unit, input.id, input.version)
      return {}
    })
  )
})
