import { useMemo } from 'react'
import type { InitiativeRow } from '#shared/model/initiative.ts'
import { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'

/** The columns of the table of initiatives. */
export function useInitiativeColumns(): GridColumn<InitiativeRow>[] {
  const t = useText()
  return useMemo(
    () => [
      {
        id: 'title',
        label: t('initiatives.column.title'),
        width: { share: 4, min: 180 },
        fixed: true,
        render: ({ title }) => <b className="grid-name clip">{title}</b>
      },
      { id: 'kind', label: t('initiatives.column.kind'), width: 110, render: ({ kind }) => <span>{t(`initiatives.kind.${kind}`)}</span> },
      { id: 'date', label: t('initiatives.column.date'), width: 150, render: ({ dateText }) => <span>{dateText}</span> },
      {
        id: 'addressees',
        label: t('initiatives.column.addressees'),
        width: { share: 3, min: 140 },
        render: ({ addressees }) => <span className="clip">{addressees.split('\n').join(', ')}</span>
      },
      {
        id: 'participants',
        label: t('initiatives.column.participants'),
        width: 110,
        render: ({ statedParticipants, known }) => <span className="num">{statedParticipants ?? known}</span>
      },
      {
        id: 'outcome',
        label: t('initiatives.column.outcome'),
        width: { share: 4, min: 160 },
        render: ({ outcome }) => <span className="clip">{outcome}</span>
      }
    ],
    [t]
  )
}
