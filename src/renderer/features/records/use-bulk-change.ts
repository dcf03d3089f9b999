import type { BulkChange } from '#shared/model/cell.ts'
import type { Selection } from '#shared/model/common.ts'
import { client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { type JobHands, lastOf } from '../../lib/jobs.ts'
import { useJob } from '../../lib/use-job.ts'
import { showUndoable } from '../../ui/undo.ts'

const changeAll = (input: Parameters<typeof client.cells.bulk>[0], { signal, report }: JobHands) =>
  lastOf(client.cells.bulk(input, { signal }), report)

/** Does the same to everything chosen, with progress, and says how many were changed and why others were not; stopping changes nothing. */
export function useBulkChange(selection: Selection, onDone: () => void) {
  const t = useText()
  const language = useLanguage()
  return useJob(
    (now) => now('jobs.what.bulk'),
    (change: BulkChange, hands) => changeAll({ selection, change, language }, hands),
    {
      onDone: ({ changed, skipped, changeSet }) => {
        const said = [
          changed === 0 ? t('cells.bulk.none') : t('cells.bulk.changed', { count: changed }),
          ...skipped.map(({ problem, count }) => t('cells.bulk.skipped', { count, why: t(`cells.problem.${problem}`) }))
        ]
        showUndoable(said.join(' '), changeSet)
        onDone()
      }
    }
  )
}
