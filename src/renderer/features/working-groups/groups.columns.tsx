import type { GroupCard, GroupStatus } from '#shared/model/working-group.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { Flag } from '../../ui/marks.tsx'

type Column = GridColumn<GroupCard>

/** The columns of Arbejdsgrupper; ids are those the host sorts by. */
export function groupColumns(t: ReturnType<typeof useText>, { day }: ReturnType<typeof useFormat>): Column[] {
  const text = (value: string) => <span className="clip">{value}</span>
  const date = (value: string | null) => <span>{value && day(value)}</span>
  const column = (
    id: Parameters<typeof word>[0],
    width: Column['width'],
    render: Column['render'],
    more: Partial<Column> = {}
  ): Column => ({ id, label: word(id), width, render, ...more })
  const word = (id: keyof typeof columnWords) => t(columnWords[id])
  return [
    column('name', { share: 4, min: 190 }, ({ name }) => <b className="grid-name clip">{name}</b>, { fixed: true }),
    column('state', 110, ({ status }) => <span>{t(`workingGroups.state.${status}`)}</span>, {
      groupLabel: (key) => t(`workingGroups.state.${(key.split('\t')[1] ?? key) as GroupStatus}`)
    }),
    column('chairs', { share: 3, min: 150 }, ({ chairs }) => text(chairs), { groupLabel: (key) => key }),
    column('members', { share: 4, min: 160 }, ({ members }) => text(members)),
    column('seats', 90, ({ seats }) => <span className="num">{seats}</span>, { holds: 'numbers' }),
    column('vacant', 120, ({ vacant }) => vacant > 0 && <Flag kind="missing">{t('workingGroups.vacant', { count: vacant })}</Flag>, {
      holds: 'numbers'
    }),
    column('partners', { share: 3, min: 140 }, ({ organisations }) => text(organisations)),
    column('mandate', 240, ({ mandate }) => text(mandate)),
    column('fromOn', 110, ({ fromOn }) => date(fromOn), { holds: 'days' }),
    column('toOn', 110, ({ toOn }) => date(toOn), { holds: 'days' }),
    column('tags', 160, ({ tags }) => text(tags.join(', '))),
    column('note', 220, ({ note }) => text(note)),
    column('lastActivity', 130, ({ lastActivityAt }) => date(lastActivityAt), { holds: 'days' }),
    column('created', 110, ({ createdAt }) => date(createdAt), { holds: 'days' }),
    column('changed', 110, ({ changedAt }) => date(changedAt), { holds: 'days' })
  ]
}

const columnWords = {
  name: 'workingGroups.column.name',
  state: 'workingGroups.column.state',
  chairs: 'workingGroups.column.chairs',
  members: 'workingGroups.column.members',
  seats: 'workingGroups.column.seats',
  vacant: 'workingGroups.column.vacant',
  partners: 'workingGroups.column.partners',
  mandate: 'workingGroups.column.mandate',
  fromOn: 'workingGroups.column.fromOn',
  toOn: 'workingGroups.column.toOn',
  tags: 'workingGroups.column.tags',
  note: 'workingGroups.column.note',
  lastActivity: 'workingGroups.column.lastActivity',
  created: 'workingGroups.column.created',
  changed: 'workingGroups.column.changed'
} as const
