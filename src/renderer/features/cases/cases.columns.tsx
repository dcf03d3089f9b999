import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { GdprCase } from '#shared/model/gdpr-case.ts'
import type { useFormat } from '../../lib/format.ts'
import type { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { IconButton } from '../../ui/buttons.tsx'
import type { GridColumn } from '../../ui/grid/index.ts'
import { Flag } from '../../ui/marks.tsx'

export type CaseAct = 'report' | 'answer' | 'answered' | 'erase' | 'close' | 'card'

interface Columns {
  t: ReturnType<typeof useText>
  format: ReturnType<typeof useFormat>
  state: 'open' | 'closed'
  onAct: (act: CaseAct, wish: GdprCase) => void
}

/** What can be done about a wish, in the order in which it is done. */
function actsFor({ kind, personId, answeredOn }: GdprCase): CaseAct[] {
  const own: CaseAct[] = kind === 'access' ? ['report', 'answer'] : kind === 'erase' ? ['answer'] : []
  const said: CaseAct[] = answeredOn === null ? ['answered'] : []
  return [...(personId === null ? [] : [...own, ...said, ...(kind === 'erase' ? (['erase'] as const) : []), 'card' as const]), 'close']
}

/** Who wants what, by when, and what can be done. */
export const caseColumns = ({ t, format, state, onAct }: Columns): GridColumn<GdprCase>[] => [
  {
    id: 'who',
    label: t('cases.column.who'),
    width: { share: 1, min: 180 },
    fixed: true,
    sortable: false,
    render: ({ personName }) => <span className="grid-name clip">{personName === null ? t('cases.erased') : <b>{personName}</b>}</span>
  },
  { id: 'kind', label: t('cases.column.kind'), width: 190, sortable: false, render: ({ kind }) => <span>{t(`cases.kind.${kind}`)}</span> },
  {
    id: 'received',
    label: t('cases.column.received'),
    width: 130,
    sortable: false,
    render: ({ receivedOn }) => <span>{format.day(receivedOn)}</span>
  },
  ...(state === 'open' ? [dueColumn(t, format)] : [closedColumn(t, format), outcomeColumn(t)]),
  {
    id: 'answered',
    label: t('cases.column.answered'),
    width: 130,
    sortable: false,
    render: ({ answeredOn }) => <span>{answeredOn === null ? '' : format.day(answeredOn)}</span>
  },
  ...(state === 'open' ? [actColumn(t, onAct)] : [])
]

const dueColumn = (t: Columns['t'], format: Columns['format']): GridColumn<GdprCase> => ({
  id: 'due',
  label: t('cases.column.due'),
  width: 190,
  sortable: false,
  render: ({ dueOn, answeredOn }) =>
    dueOn < today() && answeredOn === null ? (
      <Flag kind="overdue">
        {format.day(dueOn)} · {t('cases.late')}
      </Flag>
    ) : (
      <span>{format.day(dueOn)}</span>
    )
})

const closedColumn = (t: Columns['t'], format: Columns['format']): GridColumn<GdprCase> => ({
  id: 'closed',
  label: t('cases.column.closed'),
  width: 130,
  sortable: false,
  render: ({ closedOn }) => <span>{closedOn === null ? '' : format.day(closedOn)}</span>
})

const outcomeColumn = (t: Columns['t']): GridColumn<GdprCase> => ({
  id: 'outcome',
  label: t('cases.column.outcome'),
  width: 200,
  sortable: false,
  render: ({ outcome, reason }) => (
    <span className="clip">{outcome && [t(`cases.outcome.${outcome}`), reason].filter(Boolean).join(': ')}</span>
  )
})

const actColumn = (t: Columns['t'], onAct: Columns['onAct']): GridColumn<GdprCase> => ({
  id: 'act',
  label: t('cases.act.column'),
  width: 100,
  sortable: false,
  render: (wish) => (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton label={`${t('cases.act.label')}: ${wish.personName ?? t('cases.erased')}`} icon={<IconDots size={16} stroke={1.7} />} />
      </Menu.Target>
      <Menu.Dropdown>
        {actsFor(wish).map((act) => (
          <Menu.Item key={act} onClick={() => onAct(act, wish)}>
            {t(`cases.act.${act}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
})
