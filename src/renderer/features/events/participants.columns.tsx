import { useMemo } from 'react'
import type { EventParticipant } from '#shared/model/event.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { GridColumn } from '../../ui/grid/index.ts'

/** The columns of the board of an event. */
export function useParticipantColumns(): GridColumn<EventParticipant>[] {
  const t = useText()
  const { day } = useFormat()
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('events.column.name'),
        width: { share: 4, min: 170 },
        fixed: true,
        sortable: false,
        render: ({ name }) => <b className="grid-name clip">{name}</b>
      },
      {
        id: 'organisation',
        label: t('events.column.organisation'),
        width: { share: 4, min: 150 },
        sortable: false,
        render: ({ organisationName }) => <span className="clip">{organisationName}</span>
      },
      {
        id: 'status',
        label: t('events.column.status'),
        width: 150,
        sortable: false,
        render: ({ status, isWaiting }) => (
          <span className="round-answer" data-answer={isWaiting ? 'again' : colours[status]}>
            {isWaiting ? t('events.waiting') : t(`events.status.${status}`)}
          </span>
        )
      },
      {
        id: 'when',
        label: t('events.column.responded'),
        width: 170,
        sortable: false,
        render: (row) => {
          if (row.respondedAt !== null) return <span>{day(row.respondedAt)}</span>
          if (row.writtenAt !== null) return <span>{t('events.when.written', { day: day(row.writtenAt) })}</span>
          if (row.status === 'listed') return <span className="faint">{t('events.when.listed')}</span>
          return <span>{row.invitedAt && t('events.when.invited', { day: day(row.invitedAt) })}</span>
        }
      },
      {
        id: 'note',
        label: t('events.column.note'),
        width: { share: 2, min: 100 },
        sortable: false,
        render: ({ note }) => <span className="clip">{note}</span>
      }
    ],
    [t, day]
  )
}

const colours: Readonly<Record<EventParticipant['status'], string>> = {
  listed: 'open',
  invited: 'open',
  accepted: 'yes',
  attended: 'yes',
  maybe: 'reserved',
  declined: 'no',
  'no-show': 'no'
}
