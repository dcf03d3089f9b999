import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { AnswersState } from '#shared/model/sending.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { arrayRows, DataGrid, type GridColumn } from '../../ui/grid/index.ts'

type Row = AnswersState['bounced'][number]

/** Those whose letter came back: a press opens the card, where the new address is written. */
export function ReturnedDialog({ rows, onClose }: { rows: readonly Row[]; onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const source = useMemo(() => arrayRows('returned', rows), [rows])
  const columns = useMemo<GridColumn<Row>[]>(
    () => [
      {
        id: 'name',
        label: t('mailings.people.name'),
        width: { share: 2, min: 140 },
        fixed: true,
        render: ({ name }) => <span className="clip">{name}</span>
      },
      {
        id: 'partner',
        label: t('mailings.people.partner'),
        width: { share: 2, min: 140 },
        render: ({ partnerName }) => <span className="clip">{partnerName}</span>
      },
      {
        id: 'next',
        label: t('sending.answers.instead'),
        width: { share: 3, min: 160 },
        render: ({ next }) => <span className={next ? 'clip' : 'clip faint'}>{next?.name ?? t('sending.answers.nobody')}</span>
      }
    ],
    [t]
  )
  return (
    <Dialog opened onClose={onClose} title={t('sending.answers.findTitle')}>
      <div className="answers-rows">
        <DataGrid
          label={t('sending.answers.findTitle')}
          source={source}
          columns={columns}
          rowId={({ recipientId }) => recipientId}
          rowName={({ name }) => name}
          onOpen={({ personId }) => void navigate({ to: '/person/$id', params: { id: personId } })}
        />
      </div>
    </Dialog>
  )
}
