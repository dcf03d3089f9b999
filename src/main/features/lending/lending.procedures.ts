import { type Api, type Context, streamed } from '#main/api/implement.ts'
import { fileInfo } from '#main/features/file/index.ts'
import { fileName } from '#main/foundation/file-name.ts'
import { AppError } from '#shared/errors.ts'
import { sealedEnding } from '#shared/rules/backups/backup-name.ts'
import { begin } from './begin.service.ts'
import { briefing } from './briefing.service.ts'
import { giveBack, lend } from './give.job.ts'
import { endLending, goingOn, lendingState } from './lending.service.ts'
import { lookAt } from './look.job.ts'
import { dropOpened } from './opened.ts'
import { receive } from './receive.job.ts'
import { sealedPath } from './sealed-copy.ts'

interface OnOpening {
  /** What is due whenever a card file was opened; nobody waits for it. */
  opened: (context: Context) => void
  /** Who was erased here is erased in what comes back, wherever it tells of them. */
  keepErased: (context: Context) => Promise<void>
}

export const lendingProcedures = (api: Api['lending'], { opened, keepErased }: OnOpening) => ({
  state: api.state.handler(({ context }) => context.session.read(lendingState)),
  briefing: api.briefing.handler(({ context }) => context.session.read(briefing)),
  choose: api.choose.handler(async ({ input, context }) => {
    if (!context.dialogs) throw new AppError('input.invalid', { field: 'name' })
    const path = await context.dialogs.save(`${fileName(input.name)}${sealedEnding}`)
    return { handle: path === undefined ? null : context.files.put(path) }
  }),
  lend: api.lend.handler(({ input, context, signal }) => streamed(context, lend(context, input, signal))),
  giveBack: api.giveBack.handler(({ input, context, signal }) => streamed(context, giveBack(context, input, signal))),
  takeBack: api.takeBack.handler(async ({ context }) => {
    await context.session.write({ key: 'lending.taken-back', evenLent: true }, (unit) => {
      endLending(unit, goingOn(unit, 'giver', 'lending.not-lent').id, 'taken-back')
      return {}
    })
    return fileInfo(context)
  }),
  putAway: api.putAway.handler(async ({ context }) => {
    await context.session.write({ key: 'lending.read' }, (unit) => {
      const lending = lendingState(unit)
      if (lending?.side === 'taker' && lending.kind === 'handover') endLending(unit, lending.id, 'read')
      return {}
    })
    return fileInfo(context)
  }),
  look: api.look.handler(({ input, context, signal }) =>
    streamed(context, lookAt(context, sealedPath(context, input.place), input.passphrase, signal))
  ),
  begin: api.begin.handler(async ({ input, context }) => {
    await begin(context, input.id, input.name)
    opened(context)
    return fileInfo(context)
  }),
  receive: api.receive.handler(({ input, context }) => streamed(context, receive(context, input.id, new Set(input.mine), keepErased))),
  drop: api.drop.handler(({ input, context }) => {
    dropOpened(context, input.id)
    return {}
  })
})
