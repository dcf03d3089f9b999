import { IconPinFilled } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { TimelineEntry } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { cardPlaces } from '../../lib/card-places.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { InlineField } from '../../ui/InlineField.tsx'
import { Author } from './Author.tsx'
import { EntryMenu } from './EntryMenu.tsx'
import { entryTitle } from './entry-text.ts'
import type { Subject } from './log-sheet.ts'
import { ChangeEntry } from './TimelineChange.tsx'

/** One thing that happened: the day, what it was and with whom, what was said. */
export function Entry({ entry, subject }: { entry: TimelineEntry; subject: Subject | undefined }) {
  const t = useText()
  const format = useFormat()
  return (
    <li data-quiet={entry.type === 'change' || undefined} className="timeline-entry">
      <time className="note" dateTime={entry.at} title={format.moment(entry.at)}>
        {format.day(entry.at)}
      </time>
      {entry.type === 'change' ? (
        <ChangeEntry entry={entry} subject={subject} />
      ) : (
        <div>
          <Title entry={entry} subject={subject} />
          <Body entry={entry} />
          {entry.followUp?.status === 'open' && (
            <p className="timeline-next">
              {t('log.followUp')}: {entry.followUp.title}, {format.day(entry.followUp.dueOn)}
            </p>
          )}
        </div>
      )}
      {entry.type === 'activity' && <EntryMenu entry={entry} />}
    </li>
  )
}

function Title({ entry, subject }: { entry: TimelineEntry; subject: Subject | undefined }) {
  const t = useText()
  const others = entry.parties.filter((party) => party.personId !== subject?.id && party.partnerId !== subject?.id && party.name !== '')
  const { outcome } = entry
  return (
    <p>
      {entry.isPinned && <IconPinFilled size={12} className="timeline-pin" aria-label={t('cards.entry.pinned')} />}
      <b>{entryTitle(t, entry)}</b> <span className="soft">{entry.type === 'activity' && <Parties parties={others.slice(0, 4)} />}</span>
      <About entry={entry} subject={subject} />
      {(outcome === 'left-message' || outcome === 'no-answer' || outcome === 'replied') && (
        <span className="faint"> · {t(`cards.entry.outcome.${outcome}`)}</span>
      )}
      {entry.durationMin !== null && <span className="faint"> · {t('log.minutes', { count: entry.durationMin })}</span>}{' '}
      <Author name={entry.author} />
    </p>
  )
}

/** The cards that it is about, beside whom it was with. */
function About({ entry, subject }: { entry: TimelineEntry; subject: Subject | undefined }) {
  const about = entry.about.filter(({ id }) => id !== subject?.id)
  return about.map(({ type, id, name }) => (
    <span key={id} className="soft">
      {' · '}
      <Link to={cardPlaces[type].card} params={{ id }}>
        {name}
      </Link>
    </span>
  ))
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
  if (entry.type === 'mailing')
    return (
      <p className="timeline-body">
        {entry.subject} <span className="faint">{t('log.sentTo', { count: entry.count ?? 0 })}</span>
      </p>
    )
  if (entry.type === 'draft') return <p className="timeline-body">{entry.subject}</p>
  return (
    <div className="timeline-body">
      {entry.subject !== '' && <p>{entry.subject}</p>}
      {/* a mail that was read in says what it was about; a note is added from its menu */}
      {(entry.body !== '' || entry.subject === '') && (
        <InlineField
          label={t('log.note')}
          value={entry.body}
          multiline
          onSave={(text) => client.activities.update({ id: entry.id, version: entry.version, patch: { text } })}
        />
      )}
    </div>
  )
}
