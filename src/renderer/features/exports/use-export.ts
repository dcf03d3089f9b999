import type { ExportFormat, Wanted } from '#shared/contract/exports.ts'
import { client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { lastOf } from '../../lib/jobs.ts'
import { saveFile } from '../../lib/save-file.ts'
import { useJob } from '../../lib/use-job.ts'
import { showToast } from '../../ui/toast.tsx'

interface Asked {
  as: ExportFormat
  wanted: () => Promise<Wanted>
}

/** Makes a file and hands it to the browser or the window, which puts it where downloads go; stopping leaves nothing behind. */
export function useExport(onDone: () => void) {
  const t = useText()
  const language = useLanguage()
  return useJob(
    (now) => now('jobs.what.export'),
    async ({ as, wanted }: Asked, { signal, report }) => {
      const parts: Uint8Array<ArrayBuffer>[] = []
      const input = { as, wanted: await wanted(), language }
      const end = await lastOf(client.exports.make(input, { signal }), (step) => {
        if (step.part !== undefined) parts.push(Uint8Array.from(atob(step.part), (sign) => sign.charCodeAt(0)))
        report(step)
      })
      return { ...end, parts }
    },
    {
      onDone: ({ name, mime, rows, excluded, parts }) => {
        saveFile(name, new Blob(parts, { type: mime }))
        const leftOut = excluded > 0 ? ` ${t('exports.excluded', { count: excluded })}` : ''
        showToast({ message: t('exports.done', { name, count: rows }) + leftOut })
        onDone()
      },
      onStopped: () => showToast({ message: t('exports.stopped') })
    }
  )
}
