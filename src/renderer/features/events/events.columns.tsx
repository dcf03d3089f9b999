import { useMemo } from 'react'
import type { EventRow } from '#shared/model/event.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'

/** The columns of the table of events. */
export function useEventColumns(): GridColumn<EventRow>[] {
  const t = useText()
  const { moment } = useFormat()
  return useMemo(
    () => [
      {
        id: 'title',
        label: t('events.column.title'),
        width: { share: 4, min: 180 },
        fixed: true,
        render: ({ title }) => <b className="grid-name clip">{title}</b>
      },
      { id: 'kind', label: t('events.column.kind'), width: 140, render: ({ kind }) => <span>{t(`events.kind.${kind}`)}</span> },
      { id: 'startsAt', label: t('events.column.startsAt'), width: 150, render: ({ startsAt }) => <span>{moment(startsAt)}</span> },
      { id: 'place', label: t('events.column.place'), width: { share: 2, min: 120 }, render: ({ place }) => <span>{place}</span> },
      {
        id: 'coming',
        label: t('events.column.coming'),
        width: 110,
        render: ({ counts, capacity }) => {
          const count = counts.accepted + counts.attended
          return (
            <span className={capacity !== null && count > capacity ? 'num warn' : 'num'}>
              {capacity === null ? count : t('events.comingOf', { count, capacity })}
            </span>
          )
        }
      },
      {
        id: 'answers',
        label: t('events.column.answers'),
        width: { share: 2, min: 150 },
        render: ({ counts: { all, invited, listed } }) => (
          <span className="clip">{all > 0 && t('events.answers', { answered: all - invited - listed, all })}</span>
        )
      },
      {
        id: 'deadline',
        label: t('events.column.deadline'),
        width: 150,
        render: ({ signupDeadline }) => <span>{signupDeadline && moment(signupDeadline)}</span>
      },
      { id: 'state', label: t('events.column.state'), width: 100, render: ({ status }) => <span>{t(`events.state.${status}`)}</span> }
    ],
    [t, moment]
  )
}
