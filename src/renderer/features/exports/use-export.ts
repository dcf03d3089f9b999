import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ExportFormat, Wanted } from '#shared/contract/exports.ts'
import { client } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { saveFile } from '../../lib/save-file.ts'
import { showToast } from '../../ui/toast.tsx'

interface Asked {
  as: ExportFormat
  wanted: () => Promise<Wanted>
}

/** Makes a file and hands it to the browser or the window, which puts it where downloads go; stopping leaves nothing behind. */
export function useExport(onDone: () => void) {
  const t = useText()
  const language = useLanguage()
  const abort = useRef<AbortController>(undefined)
  const [progress, setProgress] = useState<{ done: number; total: number }>()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ as, wanted }: Asked) => {
      const controller = new AbortController()
      abort.current = controller
      const parts: Uint8Array<ArrayBuffer>[] = []
      const steps = await client.exports.make({ as, wanted: await wanted(), language }, { signal: controller.signal })
      for (let step = await steps.next(); ; step = await steps.next()) {
        if (step.done) return { ...step.value, parts }
        const { part, done, total } = step.value
        if (part !== undefined) parts.push(Uint8Array.from(atob(part), (sign) => sign.charCodeAt(0)))
        setProgress({ done, total })
      }
    },
    onSuccess: ({ name, mime, rows, excluded, parts }) => {
      saveFile(name, new Blob(parts, { type: mime }))
      const leftOut = excluded > 0 ? ` ${t('exports.excluded', { count: excluded })}` : ''
      showToast({ message: t('exports.done', { name, count: rows }) + leftOut })
      onDone()
    },
    onError: () => abort.current?.signal.aborted && showToast({ message: t('exports.stopped') }),
    onSettled: () => setProgress(undefined)
  })
  const wasStopped = error !== null && (abort.current?.signal.aborted || toAppError(error).code === 'job.cancelled')
  return { run: mutate, isRunning: isPending, error: wasStopped ? null : error, progress, stop: () => abort.current?.abort() }
}
