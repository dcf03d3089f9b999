import { useState } from 'react'
import type { Client } from '#shared/contract/index.ts'
import { client } from '../../lib/api.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { lastOf } from '../../lib/jobs.ts'
import { useJob } from '../../lib/use-job.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { takeOpened } from './use-open-file.ts'

type Asked = Parameters<Client['prints']['make']>[0]

/** Makes labels, badges or a call sheet and opens them; an empty sheet is only opened. */
export function usePrint() {
  const language = useLanguage()
  const [made, setMade] = useState<Awaited<ReturnType<typeof printed>>>()
  const job = useJob(
    (now) => now('jobs.what.prints'),
    (asked: Asked, { signal, report }) => printed({ ...asked, language }, signal, report),
    {
      onDone: (report) => {
        setMade(report)
        if (report.file) void client.prints.open({ id: report.file.id }).then(takeOpened).catch(showErrorToast)
      }
    }
  )
  return { ...job, made, forget: () => setMade(undefined) }
}

const printed = (asked: Asked, signal: AbortSignal, report: (step: { done: number; total: number }) => void) =>
  lastOf(client.prints.make(asked, { signal }), report)
