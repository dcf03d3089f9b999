import { type Api, streamed } from '#main/api/implement.ts'
import { backupBefore } from '#main/features/backups/index.ts'
import { bulkChange, chosenIds } from './bulk.job.ts'
import { planCells, writeCells } from './cells.service.ts'

/** So many at once are worth a copy of the card file before. */
const manyCards = 500

export const cellsProcedures = (api: Api['cells']) => ({
  write: api.write.handler(async ({ input, context }) => {
    const { results } = context.session.read((unit) => planCells(unit, input))
    const count = results.filter(({ before, after, problem }) => problem === null && before !== after).length
    if (input.dryRun || count === 0) return { results, changeSet: null }
    // planned once more, against the card file as it is when it is our turn to write
    return context.session.write({ key: 'cells.pasted', args: { count } }, (unit) => ({ results: writeCells(unit, input) }))
  }),
  bulk: api.bulk.handler(async function* ({ input: { selection, change, language }, context, signal }) {
    const { entity, ids } = context.session.read((unit) => chosenIds(unit, selection))
    if (ids.length >= manyCards) await backupBefore(context, 'pre-bulk')
    const label = { key: 'cells.bulk', args: { count: ids.length }, kind: 'bulk' } as const
    return yield* streamed(
      context,
      context.session.job(label, (unit) => bulkChange(unit, entity, ids, change, language), signal)
    )
  })
})
