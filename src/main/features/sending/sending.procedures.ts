import { type Api, type Context, streamed } from '#main/api/implement.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { forgetPassword, mailAccount, setMailAccount, setPassword, signIn } from './account.service.ts'
import { decideUnknown, retryFailed, stopMailing } from './decide.service.ts'
import { clearDesk, deskOf } from './desk.ts'
import { noteInterrupted } from './journal.service.ts'
import { sendMailing } from './run.job.ts'
import { sendingState } from './state.service.ts'
import { sendTrial } from './trial.service.ts'

/** Writes what cannot be taken back: what is told of letters that left. */
async function noted(context: Context, id: string, work: (unit: UnitOfWork) => void): Promise<{ changeSet: null }> {
  const { run } = deskOf(context.session)
  if (run?.mailingId === id) await clearDesk(context.session)
  await context.session.write({ key: 'mailing.sent' }, (unit) => {
    noteInterrupted(unit, deskOf(context.session).run?.mailingId)
    work(unit)
    return {}
  })
  return { changeSet: null }
}

export const sendingProcedures = (api: Api['sending']) => ({
  account: api.account.handler(({ context }) => mailAccount(context)),
  setAccount: api.setAccount.handler(({ input, context }) =>
    context.session.write({ key: 'alliance.updated' }, (unit) => {
      setMailAccount(unit, input.patch)
      return {}
    })
  ),
  setPassword: api.setPassword.handler(async ({ input, context }) => {
    await setPassword(context, input.password, input.keep)
    return mailAccount(context)
  }),
  forgetPassword: api.forgetPassword.handler(async ({ context }) => {
    forgetPassword(context)
    return mailAccount(context)
  }),
  verify: api.verify.handler(async ({ context }) => {
    const connection = await signIn(context)
    connection.close()
    return {}
  }),
  state: api.state.handler(({ input, context }) => {
    const { run, stoppedBy } = deskOf(context.session)
    return context.session.read((unit) => sendingState(unit, input.id, { at: run?.mailingId, stoppedBy: stoppedBy.get(input.id) }))
  }),
  trial: api.trial.handler(({ input, context }) => sendTrial(context, input.id, input.recipientId)),
  run: api.run.handler(({ input, context, signal }) => streamed(context, sendMailing(context, input, signal))),
  pause: api.pause.handler(({ input, context }) => {
    const { run } = deskOf(context.session)
    if (run?.mailingId === input.id) run.pause.abort()
    return {}
  }),
  stop: api.stop.handler(({ input, context }) => noted(context, input.id, (unit) => stopMailing(unit, input.id))),
  decide: api.decide.handler(({ input, context }) =>
    noted(context, input.id, (unit) => decideUnknown(unit, input.id, input.recipientIds, input.as))
  ),
  retry: api.retry.handler(({ input, context }) => noted(context, input.id, (unit) => retryFailed(unit, input.id)))
})
