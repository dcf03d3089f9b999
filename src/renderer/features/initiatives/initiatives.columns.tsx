import type { InitiativeCard, InitiativeKind } from '#shared/model/initiative.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'

type Column = GridColumn<InitiativeCard>

/** The columns of Fælles henvendelser; ids are those the host sorts by. */
export function initiativeColumns(t: ReturnType<typeof useText>, { day }: ReturnType<typeof useFormat>): Column[] {
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
    column('kind', 110, ({ kind }) => <span>{t(`initiatives.kind.${kind}`)}</span>, {
      groupLabel: (key) => t(`initiatives.kind.${(key.split('\t')[1] ?? key) as InitiativeKind}`)
    }),
    column('date', 150, ({ dateText }) => text(dateText), { holds: 'days', groupLabel: (key) => key }),
    column('addressees', { share: 3, min: 140 }, ({ addressees }) => text(addressees.split('\n').join(', '))),
    column('participants', 110, ({ statedParticipants, known }) => <span className="num">{statedParticipants ?? known}</span>, {
      holds: 'numbers'
    }),
    column('partners', 240, ({ partners }) => text(partners)),
    column('stated', 120, ({ statedParticipants }) => <span className="num">{statedParticipants}</span>, { holds: 'numbers' }),
    column('outcome', { share: 4, min: 160 }, ({ outcome }) => text(outcome)),
    column('url', 180, ({ url }) => text(url)),
    column('tags', 160, ({ tags }) => text(tags.join(', '))),
    column('lastActivity', 130, ({ lastActivityAt }) => date(lastActivityAt), { holds: 'days' }),
    column('created', 110, ({ createdAt }) => date(createdAt), { holds: 'days' }),
    column('changed', 110, ({ changedAt }) => date(changedAt), { holds: 'days' })
  ]
}

const columnWords = {
  name: 'initiatives.column.title',
  kind: 'initiatives.column.kind',
  date: 'initiatives.column.date',
  addressees: 'initiatives.column.addressees',
  participants: 'initiatives.column.participants',
  partners: 'initiatives.column.partners',
  stated: 'initiatives.column.stated',
  outcome: 'initiatives.column.outcome',
  url: 'initiatives.column.url',
  tags: 'initiatives.column.tags',
  lastActivity: 'initiatives.column.lastActivity',
  created: 'initiatives.column.created',
  changed: 'initiatives.column.changed'
} as const
