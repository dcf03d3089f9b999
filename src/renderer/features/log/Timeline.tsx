import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { timelineKinds } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { usePreference } from '../../lib/preferences.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import type { Subject } from './log-sheet.ts'
import { Entry } from './TimelineEntry.tsx'
import { TimelineKinds } from './TimelineKinds.tsx'
import './timeline.css'

const page = 30

/** What was said and sent, the newest first after what is pinned; imports and edits stand paler than conversations. */
export function Timeline({ subject, heading = true }: { subject?: Subject; heading?: boolean }) {
  const t = useText()
  const [limit, setLimit] = useState(page)
  const hidden = usePreference('timelineHidden')
  const kinds = timelineKinds.filter((kind) => !hidden.includes(kind))
  const narrowed = subject !== undefined && hidden.length > 0
  const { data, error, refetch } = useQuery(
    api.activities.timeline.queryOptions({
      input: { ...(subject && { subject }), ...(narrowed && { kinds }), limit },
      placeholderData: (before) => before
    })
  )
  const isEmpty = data && Object.keys(data.counts).length === 0
  return (
    <section aria-labelledby="timeline" className="timeline">
      {heading && (
        <h2 id="timeline" className="timeline-heading">
          {t('log.timeline')}
        </h2>
      )}
      {subject && data && <TimelineKinds counts={data.counts} />}
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {isEmpty && (
        <p className="note">
          {t('log.none')} {t('log.noneText')}
        </p>
      )}
      {data && !isEmpty && data.total === 0 && <p className="note">{t('cards.entry.hiddenAll')}</p>}
      <ol aria-label={heading ? undefined : t('log.timeline')}>
        {data?.entries.map((entry) => (
          <Entry key={`${entry.type} ${entry.id}`} entry={entry} subject={subject} />
        ))}
      </ol>
      {data && data.total > data.entries.length && <LinkButton onClick={() => setLimit(limit + page)}>{t('log.more')}</LinkButton>}
    </section>
  )
}
