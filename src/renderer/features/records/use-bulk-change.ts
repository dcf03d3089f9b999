import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { BulkChange } from '#shared/model/cell.ts'
import type { Selection } from '#shared/model/common.ts'
import { client } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { showUndoable } from '../../ui/undo.ts'

/** Does the same to everything chosen, with progress, and says how many were changed and why others were not; stopping changes nothing. */
export function useBulkChange(selection: Selection, onDone: () => void) {
  const t = useText()
  const language = useLanguage()
  const abort = useRef<AbortController>(undefined)
  const [progress, setProgress] = useState<{ done: number; total: number }>()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (change: BulkChange) => {
      const controller = new AbortController()
      abort.current = controller
      const steps = await client.cells.bulk({ selection, change, language }, { signal: controller.signal })
      for (let step = await steps.next(); ; step = await steps.next()) {
        if (step.done) return step.value
        setProgress(step.value)
      }
    },
    onSuccess: ({ changed, skipped, changeSet }) => {
      const said = [
        changed === 0 ? t('cells.bulk.none') : t('cells.bulk.changed', { count: changed }),
        ...skipped.map(({ problem, count }) => t('cells.bulk.skipped', { count, why: t(`cells.problem.${problem}`) }))
      ]
      showUndoable(said.join(' '), changeSet)
      onDone()
    },
    onSettled: () => setProgress(undefined)
  })
  const wasStopped = error !== null && (abort.current?.signal.aborted || toAppError(error).code === 'job.cancelled')
  return { run: mutate, isRunning: isPending, error: wasStopped ? null : error, progress, stop: () => abort.current?.abort() }
}
