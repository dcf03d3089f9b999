import { useMemo } from 'react'
import type { WorkingGroupRow } from '#shared/model/working-group.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { Flag } from '../../ui/marks.tsx'

/** The columns of the table of working groups. */
export function useGroupColumns(): GridColumn<WorkingGroupRow>[] {
  const t = useText()
  const { day } = useFormat()
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('groups.column.name'),
        width: { share: 4, min: 180 },
        fixed: true,
        render: ({ name }) => <b className="grid-name clip">{name}</b>
      },
      {
        id: 'chairs',
        label: t('groups.column.chairs'),
        width: { share: 3, min: 150 },
        render: ({ chairs }) => <span className="clip">{chairs.map(({ name }) => name).join(', ')}</span>
      },
      { id: 'seats', label: t('groups.column.seats'), width: 90, render: ({ counts }) => <span className="num">{counts.seats}</span> },
      {
        id: 'vacant',
        label: t('groups.column.vacant'),
        width: 120,
        render: ({ counts: { vacant, left } }) =>
          vacant + left > 0 && <Flag kind="missing">{t('groups.vacant', { count: vacant + left })}</Flag>
      },
      {
        id: 'partners',
        label: t('groups.column.partners'),
        width: 100,
        render: ({ counts }) => <span className="num">{counts.organisations}</span>
      },
      { id: 'state', label: t('groups.column.state'), width: 110, render: ({ status }) => <span>{t(`groups.state.${status}`)}</span> },
      { id: 'fromOn', label: t('groups.column.fromOn'), width: 110, render: ({ fromOn }) => <span>{fromOn && day(fromOn)}</span> },
      { id: 'toOn', label: t('groups.column.toOn'), width: 110, render: ({ toOn }) => <span>{toOn && day(toOn)}</span> }
    ],
    [t, day]
  )
}
