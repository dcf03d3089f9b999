import type { OutWay } from '#shared/model/out-way.ts'
import type { LabelOptions } from '#shared/model/prints.ts'
import { client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { lastOf } from '../../lib/jobs.ts'
import { useJob } from '../../lib/use-job.ts'
import { showToast } from '../../ui/toast.tsx'
import { setNotes } from './output-notes.ts'

interface Asked {
  as: OutWay
  labels?: LabelOptions
}

/** Writes a mailing in a way, in sight of the window; stopping leaves nothing behind. What it left out on paper is kept for the screen. */
export function useOutput(mailingId: string, onDone?: () => void) {
  const t = useText()
  const language = useLanguage()
  return useJob(
    (now) => now('jobs.what.letters'),
    ({ as, labels }: Asked, { signal, report }) =>
      lastOf(client.outputs.make({ id: mailingId, as, language, ...(labels && { labels }) }, { signal }), report).then((made) => ({
        ...made,
        as
      })),
    {
      onDone: ({ as, written, noAddress, tooLong }) => {
        setNotes(mailingId, { noAddress, tooLong })
        showToast({ message: as === 'eml' ? t('mailings.drafts.done', { count: written }) : t('outputs.done', { count: written }) })
        onDone?.()
      },
      onStopped: () => showToast({ message: t('outputs.stopped') })
    }
  )
}
