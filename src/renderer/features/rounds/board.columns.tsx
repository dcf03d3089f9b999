import { useMemo } from 'react'
import type { SignOnResponse } from '#shared/model/sign-on.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import type { GridColumn } from '../../ui/grid/index.ts'
import { rowName } from './board-rows.ts'

export function useBoardColumns(open: (row: SignOnResponse) => void, isPublished: boolean): GridColumn<SignOnResponse>[] {
  const t = useText()
  const when = useWhen()
  return useMemo(
    () => [
      {
        id: 'partner',
        label: t('rounds.column.partner'),
        width: { share: 4, min: 180 },
        fixed: true,
        sortable: false,
        render: (row) => <span className="grid-name clip">{rowName(row)}</span>
      },
      {
        id: 'signatory',
        label: t('rounds.column.signatory'),
        width: { share: 3, min: 140 },
        sortable: false,
        render: (row) =>
          row.name === '' && !isPublished ? (
            <LinkButton tabIndex={-1} onClick={() => open(row)}>
              {t('rounds.choose')}
            </LinkButton>
          ) : (
            <span className="clip">{row.name}</span>
          )
      },
      {
        id: 'title',
        label: t('rounds.column.printed'),
        width: { share: 4, min: 140 },
        sortable: false,
        render: ({ title }) => <span className="clip">{title}</span>
      },
      {
        id: 'answer',
        label: t('rounds.column.answer'),
        width: 160,
        sortable: false,
        render: ({ state }) => (
          <span className="round-answer" data-answer={state}>
            {t(`rounds.state.${state}`)}
          </span>
        )
      },
      { id: 'when', label: t('rounds.column.when'), width: 196, sortable: false, render: (row) => when(row) }
    ],
    [t, open, when, isPublished]
  )
}

/** When they answered, else what was done to have them answer. */
function useWhen() {
  const t = useText()
  const { day } = useFormat()
  return useMemo(
    () => (row: SignOnResponse) => {
      if (row.state === 'again') return <span>{t('rounds.when.older', { no: row.answeredNo ?? 0 })}</span>
      if (row.state !== 'open') return <span>{row.respondedAt && day(row.respondedAt)}</span>
      if (row.standInName !== null) return <span className="warn clip">{t('rounds.when.standIn', { name: row.standInName })}</span>
      const status = row.status === 'reminded' ? 'reminded' : row.status === 'asked' ? 'asked' : 'not-asked'
      return (
        <span className={status === 'not-asked' ? 'faint' : ''}>
          {t(`rounds.when.${status}`, { day: row.writtenAt ? day(row.writtenAt) : '' }).trim()}
        </span>
      )
    },
    [t, day]
  )
}
