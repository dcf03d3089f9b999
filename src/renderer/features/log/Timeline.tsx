import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { TimelineEntry } from '#shared/model/outreach.ts'
import { api, client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton, LinkButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable, undo } from '../../ui/undo.ts'
import { changeText, entryTitle } from './entry-text.ts'
import type { Subject } from './log-sheet.ts'
import './timeline.css'

const page = 30

/** What was said and sent, the newest first; imports and edits stand paler than conversations. */
export function Timeline({ subject, heading = true }: { subject?: Subject; heading?: boolean }) {
  const t = useText()
  const [limit, setLimit] = useState(page)
  const { data, error, refetch } = useQuery(
    api.activities.timeline.queryOptions({ input: { ...(subject && { subject }), limit }, placeholderData: (before) => before })
  )
  return (
    <section aria-labelledby="timeline" className="timeline">
      {heading && (
        <h2 id="timeline" className="timeline-heading">
          {t('log.timeline')}
        </h2>
      )}
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data?.total === 0 && (
        <p className="note">
          {t('log.none')} {t('log.noneText')}
        </p>
      )}
      <ol aria-label={heading ? undefined : t('log.timeline')}>
        {data?.entries.map((entry) => (
          <Entry key={`${entry.type} ${entry.id}`} entry={entry} subject={subject} />
        ))}
      </ol>
      {data && data.total > data.entries.length && <LinkButton onClick={() => setLimit(limit + page)}>{t('log.more')}</LinkButton>}
    </section>
  )
}

function Entry({ entry, subject }: { entry: TimelineEntry; subject: Subject | undefined }) {
  const t = useText()
  const format = useFormat()
  const others = entry.parties.filter((party) => party.personId !== subject?.id && party.partnerId !== subject?.id && party.name !== '')
  return (
    <li data-quiet={entry.type === 'change' || undefined} className="timeline-entry">
      <time className="note" dateTime={entry.at}>
        {format.day(entry.at)}
      </time>
      <div>
        <p>
          <b>{entryTitle(t, entry)}</b>{' '}
          <span className="soft">{entry.type === 'activity' && <Parties parties={others.slice(0, 4)} />}</span>
          {entry.durationMin !== null && <span className="faint"> · {t('log.minutes', { count: entry.durationMin })}</span>}
        </p>
        <Body entry={entry} />
        {entry.followUp?.status === 'open' && (
          <p className="timeline-next">
            {t('log.followUp')}: {entry.followUp.title}, {format.day(entry.followUp.dueOn)}
          </p>
        )}
        {entry.type === 'change' && entry.changeSet && (
          <LinkButton onClick={() => void undo(entry.changeSet ?? undefined)}>{t('ui.undo')}</LinkButton>
        )}
      </div>
      {entry.type === 'activity' && <Remove id={entry.id} />}
    </li>
  )
}

function Parties({ parties }: { parties: TimelineEntry['parties'] }) {
  return parties.map((party, index) => (
    <span key={`${party.personId}${party.partnerId}`}>
      {index > 0 && ', '}
      {party.personId ? (
        <Link to="/person/$id" params={{ id: party.personId }}>
          {party.name}
        </Link>
      ) : (
        <Link to="/partner/$id" params={{ id: party.partnerId ?? '' }}>
          {party.name}
        </Link>
      )}
    </span>
  ))
}

function Body({ entry }: { entry: TimelineEntry }) {
  const t = useText()
  if (entry.type === 'change') return <p className="timeline-body">{changeText(t, entry)}</p>
  if (entry.type === 'mailing')
    return (
      <p className="timeline-body">
        {entry.subject} <span className="faint">{t('log.sentTo', { count: entry.count ?? 0 })}</span>
      </p>
    )
  if (entry.type === 'draft') return <p className="timeline-body">{entry.subject}</p>
  return (
    <div className="timeline-body">
      <InlineField
        label={t('log.note')}
        value={entry.body}
        multiline
        onSave={(text) => client.activities.update({ id: entry.id, version: entry.version, patch: { text } })}
      />
    </div>
  )
}

function Remove({ id }: { id: string }) {
  const t = useText()
  const remove = async () => {
    try {
      const { changeSet } = await client.activities.remove({ ids: [id] })
      showUndoable(t('log.removed'), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <IconButton
      className="timeline-remove"
      label={t('log.remove')}
      icon={<IconTrash size={14} stroke={1.6} />}
      onClick={() => void remove()}
    />
  )
}
