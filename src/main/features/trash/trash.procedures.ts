import { type Api, streamed } from '#main/api/implement.ts'
import { backupBefore } from '#main/features/backups/index.ts'
import { eraseTrashed } from './erase.job.ts'
import { restoreTrashed, trashPage } from './trash.service.ts'
import { keptLetters, trashUntil } from './trash.store.ts'

export const trashProcedures = (api: Api['trash']) => ({
  list: api.list.handler(({ input, context }) =>
    context.session.read((unit) => ({ ...trashPage(unit, input.query, input.offset, input.limit), revision: unit.db.revision }))
  ),
  erase: api.erase.handler(async function* ({ input, context, signal }) {
    const items = input.items ?? context.session.read(({ db }) => trashUntil(db, context.now()))
    const kept = input.items ? 0 : context.session.read(({ db }) => keptLetters(db))
    if (items.length > 0) await backupBefore(context, 'pre-erase')
    const label = { key: 'trash.erased', kind: 'erase', args: { count: items.length } } as const
    const done = yield* streamed(
      context,
      context.session.job(label, (unit) => eraseTrashed(unit, items), signal)
    )
    return { ...done, kept: done.kept + kept }
  }),
  restore: api.restore.handler(({ input, context }) =>
    context.session.write({ key: 'trash.restored', args: { count: input.items.length } }, (unit) => ({
      restored: restoreTrashed(unit, input.items)
    }))
  )
})
