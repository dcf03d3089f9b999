import { Link } from '@tanstack/react-router'
import { type Event, type EventPatch, eventStatuses } from '#shared/model/event.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { WebLink } from '../../ui/WebLink.tsx'
import { CustomFacts } from '../records/index.ts'
import { TagsFact } from '../tags/index.ts'
import { useEventTime } from './use-moment.ts'

/** The facts of an event beside its participants. */
export function EventAside({ event }: { event: Event }) {
  const t = useText()
  return (
    <aside className="event-facts" aria-label={t('partners.facts')}>
      <EventFacts event={event} />
    </aside>
  )
}

/** What an event is, each fact edited where it stands; days and times are changed together. */
export function EventFacts({ event }: { event: Event }) {
  const t = useText()
  const { moment } = useFormat()
  const inWords = useEventTime()
  const save = (patch: EventPatch) => client.events.update({ id: event.id, version: event.version, patch })
  return (
    <>
      <Facts>
        <Fact label={t('events.field.startsAt')}>{inWords(event)}</Fact>
        <Fact label={t('events.field.place')}>
          <InlineField label={t('events.field.place')} value={event.place} onSave={(place) => save({ place })} />
        </Fact>
        <Fact label={t('events.field.link')}>
          <InlineField
            label={t('events.field.link')}
            value={event.link}
            display={event.link !== '' && <WebLink url={event.link} />}
            onSave={(link) => save({ link })}
          />
        </Fact>
        <Fact label={t('events.field.deadline')}>{event.signupDeadline === null ? '–' : moment(event.signupDeadline)}</Fact>
        <Fact label={t('events.field.capacity')}>
          <InlineField
            label={t('events.field.capacity')}
            value={event.capacity === null ? '' : String(event.capacity)}
            validate={(text) => (/^[1-9]\d{0,5}$|^$/.test(text.trim()) ? undefined : t('cells.problem.number'))}
            onSave={(text) => save({ capacity: text.trim() === '' ? null : Number(text) })}
          />
          {event.counts.waiting > 0 && <p className="note warn">{t('events.noRoom', { count: event.counts.waiting })}</p>}
        </Fact>
        <Fact label={t('events.field.state')}>
          <InlineField
            label={t('events.field.state')}
            value={event.status}
            options={eventStatuses.map((value) => ({ value, label: t(`events.state.${value}`) }))}
            onSave={(status) => save({ status: oneOf(eventStatuses, status) ?? event.status })}
          />
        </Fact>
        {event.workingGroup && (
          <Fact label={t('events.field.group')}>
            <Link to="/gruppe/$id" params={{ id: event.workingGroup.id }} className="inline-link">
              {event.workingGroup.name}
            </Link>
          </Fact>
        )}
        {event.project && (
          <Fact label={t('events.field.project')}>
            <Link to="/projekt/$id" params={{ id: event.project.id }} className="inline-link">
              {event.project.name}
            </Link>
          </Fact>
        )}
        <TagsFact label={t('events.field.tags')} tags={event.tags} onSave={(tags) => save({ tags })} />
        <Fact label={t('events.field.description')}>
          <InlineField
            label={t('events.field.description')}
            value={event.description}
            multiline
            onSave={(description) => save({ description })}
          />
        </Fact>
      </Facts>
      <CustomFacts
        customs={event.customs}
        onSave={(customs) => save({ customs })}
        of={{ entity: 'event', id: event.id, version: event.version }}
      />
      {event.activityId !== null && <p className="note">{t('events.attendance')}</p>}
    </>
  )
}
