import { type Api, streamed } from '#main/api/implement.ts'
import { backupBefore, backupBeforeOften } from '#main/features/backups/index.ts'
import { checkPartner, checkPerson } from './check.service.ts'
import { counts, lesser, list, mergeLesser, notDuplicates, summary } from './duplicates.service.ts'
import { merge } from './merge.service.ts'
import { mergeView } from './merge-view.service.ts'
import { rememberNotDuplicate } from './not-duplicates.service.ts'
import { searching } from './search.service.ts'

const labels = { person: 'person.merged', organisation: 'partner.merged' } as const

export const duplicatesProcedures = (api: Api['duplicates']) => ({
  summary: api.summary.handler(({ context }) => summary(context)),
  search: api.search.handler(async function* ({ context, signal }) {
    yield* streamed(context, searching(context, signal))
    return counts(context)
  }),
  list: api.list.handler(({ input, context }) => list(context, input)),
  lesser: api.lesser.handler(async ({ input, context }) => ({ rows: await lesser(context, input.entity) })),
  check: api.check.handler(({ input, context }) =>
    context.session.read((unit) => (input.entity === 'person' ? checkPerson(unit, input) : checkPartner(unit, input)))
  ),
  compare: api.compare.handler(({ input, context }) =>
    context.session.read((unit) => mergeView(unit, context.session.options.registry, input.entity, input.winnerId, input.loserId))
  ),
  merge: api.merge.handler(async ({ input, context }) => {
    await backupBeforeOften(context, 'pre-merge')
    return context.session.write({ key: labels[input.entity], kind: 'merge', args: { count: 1 } }, (unit) => {
      merge(unit, input)
      return {}
    })
  }),
  mergeLesser: api.mergeLesser.handler(async ({ input, context }) => {
    await backupBefore(context, 'pre-merge')
    return context.session.write({ key: labels[input.entity], kind: 'merge', args: { count: input.pairs.length } }, (unit) =>
      mergeLesser(unit, input.entity, input.pairs)
    )
  }),
  notDuplicate: api.notDuplicate.handler(({ input, context }) =>
    context.session.write({ key: 'duplicate.refused' }, (unit) => {
      rememberNotDuplicate(unit, input.entity, input.one, input.two, input.reason)
      return {}
    })
  ),
  notDuplicates: api.notDuplicates.handler(({ input, context }) => context.session.read((unit) => notDuplicates(unit, input.entity))),
  revoke: api.revoke.handler(({ input, context }) =>
    context.session.write({ key: 'duplicate.revoked' }, (unit) => {
      unit.remove('not_duplicate', input.id)
      return {}
    })
  )
})
