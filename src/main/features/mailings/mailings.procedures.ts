import type { Api } from '#main/api/implement.ts'
import { showMail } from '#main/features/templates/index.ts'
import { usualLabels } from '#shared/model/prints.ts'
import { letterFields } from '#shared/rules/letter/letter-fields.ts'
import { decideValue, skipRecipients } from './decisions.service.ts'
import { discardDrafts } from './discard.service.ts'
import { letterTexts } from './letter-texts.store.ts'
import { allMailings, getMailing } from './mailing-rows.service.ts'
import { createMailing, markSent } from './mailings.service.ts'
import { putOut } from './output.job.ts'
import { mailOf, recipientsOf } from './recipients.service.ts'
import { ended, trialOf, tried } from './write.job.ts'

export const mailingsProcedures = (api: Api['mailings']) => ({
  all: api.all.handler(({ context }) => context.session.read(allMailings)),
  get: api.get.handler(({ input, context }) => context.session.read((unit) => getMailing(unit, input.id))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'mailing.created' }, (unit) => ({ id: createMailing(unit, input) }))
  ),
  recipients: api.recipients.handler(({ input, context }) => recipientsOf(context, input.id)),
  fields: api.fields.handler(({ input, context }) => context.session.read(({ db }) => letterFields(letterTexts(db, input.id).join(' ')))),
  preview: api.preview.handler(async ({ input, context }) => showMail(context, await mailOf(context, input.id, input.recipientId))),
  decide: api.decide.handler(({ input, context }) =>
    context.session.write({ key: 'mailing.decided', args: { count: input.recipientIds.length } }, (unit) => {
      decideValue(unit, input.id, input.recipientIds, input.field, input.text)
      return {}
    })
  ),
  skip: api.skip.handler(({ input, context }) =>
    context.session.write(
      { key: input.skip ? 'mailing.skipped' : 'mailing.unskipped', args: { count: input.recipientIds.length } },
      (unit) => {
        skipRecipients(unit, input.id, input.recipientIds, input.skip)
        return {}
      }
    )
  ),
  write: api.write.handler(({ input, context }) =>
    input.dryRun
      ? tried(context.session.read((unit) => trialOf(unit, input)))
      : ended(putOut(context, { ...input, as: 'eml', labels: usualLabels }))
  ),
  rehearse: api.rehearse.handler(async ({ input, context }) =>
    tried(await context.session.rehearse((unit) => trialOf(unit, { id: createMailing(unit, input), limit: input.limit })))
  ),
  markSent: api.markSent.handler(async ({ input, context }) => {
    const { sent } = await context.session.write({ key: 'mailing.sent' }, (unit) => ({
      sent: markSent(unit, input.id, input.exceptRecipientIds)
    }))
    // in the history, but nothing that undo could take back
    return { sent, changeSet: null }
  }),
  discard: api.discard.handler(({ input, context }) => discardDrafts(context, input.id))
})
