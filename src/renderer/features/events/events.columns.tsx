import type { EventCard, EventKind, EventStatus } from '#shared/model/event.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'

type Column = GridColumn<EventCard>

const code = (key: string) => key.split('\t')[1] ?? key
const asWritten = (key: string) => key

/** The columns of Arrangementer; ids are those the host sorts by. */
export function eventColumns(t: ReturnType<typeof useText>, { day, moment }: ReturnType<typeof useFormat>): Column[] {
  const text = (value: string) => <span className="clip">{value}</span>
  const date = (value: string | null) => <span>{value && day(value)}</span>
  const column = (id: keyof typeof columnWords, width: Column['width'], render: Column['render'], more: Partial<Column> = {}): Column => ({
    id,
    label: t(columnWords[id]),
    width,
    render,
    ...more
  })
  return [
    column('name', { share: 4, min: 190 }, ({ name }) => <b className="grid-name clip">{name}</b>, { fixed: true }),
    column('startsAt', 150, ({ startsAt }) => <span>{moment(startsAt)}</span>, { holds: 'days', groupLabel: asWritten }),
    column('kind', 140, ({ kind }) => <span>{t(`events.kind.${kind}`)}</span>, {
      groupLabel: (key) => t(`events.kind.${code(key) as EventKind}`)
    }),
    column('state', 100, ({ status }) => <span>{t(`events.state.${status}`)}</span>, {
      groupLabel: (key) => t(`events.state.${code(key) as EventStatus}`)
    }),
    column('place', { share: 2, min: 120 }, ({ place }) => text(place), { groupLabel: asWritten }),
    column(
      'coming',
      110,
      ({ coming, capacity }) => (
        <span className={capacity !== null && coming > capacity ? 'num warn' : 'num'}>
          {capacity === null ? coming : t('events.comingOf', { count: coming, capacity })}
        </span>
      ),
      { holds: 'numbers' }
    ),
    column('answers', { share: 2, min: 150 }, ({ answered, all }) => text(all > 0 ? t('events.answers', { answered, all }) : '')),
    column('capacity', 90, ({ capacity }) => <span className="num">{capacity}</span>, { holds: 'numbers' }),
    column('deadline', 150, ({ signupDeadline }) => <span>{signupDeadline && moment(signupDeadline)}</span>, { holds: 'days' }),
    column('group', 170, ({ group }) => text(group), { groupLabel: asWritten }),
    column('project', 170, ({ project }) => text(project), { groupLabel: asWritten }),
    column('link', 180, ({ link }) => text(link)),
    column('description', 240, ({ description }) => text(description)),
    column('tags', 160, ({ tags }) => text(tags.join(', '))),
    column('lastActivity', 130, ({ lastActivityAt }) => date(lastActivityAt), { holds: 'days' }),
    column('created', 110, ({ createdAt }) => date(createdAt), { holds: 'days' }),
    column('changed', 110, ({ changedAt }) => date(changedAt), { holds: 'days' })
  ]
}

const columnWords = {
  name: 'events.column.title',
  startsAt: 'events.column.startsAt',
  kind: 'events.column.kind',
  state: 'events.column.state',
  place: 'events.column.place',
  coming: 'events.column.coming',
  answers: 'events.column.answers',
  capacity: 'events.column.capacity',
  deadline: 'events.column.deadline',
  group: 'events.column.group',
  project: 'events.column.project',
  link: 'events.column.link',
  description: 'events.column.description',
  tags: 'events.column.tags',
  lastActivity: 'events.column.lastActivity',
  created: 'events.column.created',
  changed: 'events.column.changed'
} as const
