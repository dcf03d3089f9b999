import type { Api } from '#main/api/implement.ts'
import { acceptAnswer, readAnswer } from './answer.service.ts'
import { rowPartner } from './row.store.ts'
import { allVerifications, confirmRow, createVerification, getVerification, inviteVerification } from './verifications.service.ts'

export const verificationsProcedures = (api: Api['verifications']) => ({
  all: api.all.handler(({ context }) => context.session.read(allVerifications)),
  get: api.get.handler(({ input, context }) => context.session.read((unit) => getVerification(unit, input.id))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'verification.created' }, (unit) => {
      const id = createVerification(unit, input)
      if (input.invite) inviteVerification(unit, id, input.invite === 'all' ? undefined : input.invite)
      return { id }
    })
  ),
  update: api.update.handler(({ input: { id, version, patch }, context }) =>
    context.session.write({ key: 'verification.updated' }, (unit) => {
      const { title, dueOn, status } = patch
      unit.update(
        'verification',
        id,
        {
          ...(title === undefined ? {} : { title: title.normalize('NFC') }),
          ...(dueOn === undefined ? {} : { due_on: dueOn }),
          ...(status === undefined ? {} : { status })
        },
        { version }
      )
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'verification.removed', args: { count: input.ids.length } }, (unit) => {
      for (const id of input.ids) unit.update('verification', id, { deleted_at: unit.now })
      return {}
    })
  ),
  invite: api.invite.handler(({ input, context }) =>
    context.session.write({ key: 'verification.invited' }, (unit) => ({ added: inviteVerification(unit, input.id, input.selection) }))
  ),
  removeRows: api.removeRows.handler(({ input, context }) =>
    context.session.write({ key: 'verification.uninvited', args: { count: input.ids.length } }, (unit) => {
      for (const id of input.ids) unit.remove('verification_partner', id)
      return {}
    })
  ),
  confirm: api.confirm.handler(({ input, context }) =>
    context.session.write({ key: 'verification.confirmed', args: { count: input.ids.length } }, (unit) => {
      for (const id of input.ids) confirmRow(unit, id)
      return {}
    })
  ),
  read: api.read.handler(({ input, context }) =>
    context.session.read((unit) => readAnswer(unit, rowPartner(unit.db, input.id), input.text))
  ),
  accept: api.accept.handler(({ input: { id, changes, ...answer }, context }) =>
    context.session.write({ key: 'verification.accepted' }, (unit) => {
      acceptAnswer(unit, id, { ...answer, ticked: changes })
      return {}
    })
  )
})
