import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { MailingRecipient, MailingRow } from '#shared/model/outreach.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { DataGrid, useRowTicks, useTableView } from '../../ui/grid/index.ts'
import { showToast } from '../../ui/toast.tsx'
import { whoColumns, whyColumn } from './people.columns.tsx'
import { peopleShown } from './people.ts'
import { queryRows } from './query-rows.ts'
import './sent-dialog.css'

/** "Alle sendt, undtagen …": the exceptions are ticked, the button counts the rest; who should not have got it is marked. It cannot be taken back, and says so. */
export function SentDialog({ mailing, onClose }: { mailing: MailingRow; onClose: () => void }) {
  const t = useText()
  const { sort, setSort } = useTableView('recipients', { by: 'name', desc: false })
  const query = useQuery(api.mailings.recipients.queryOptions({ input: { id: mailing.id } }))
  const source = useMemo(() => {
    const written = query.data?.filter(({ state }) => state === 'written')
    return queryRows<MailingRecipient>(sort, written && peopleShown(written, 'all', sort), query)
  }, [query, sort])
  const columns = useMemo(() => [...whoColumns(t), whyColumn(t)], [t])
  const except = useRowTicks(source)
  const count = source.total - except.ids.length
  const mark = useMutation({
    mutationFn: () => client.mailings.markSent({ id: mailing.id, exceptRecipientIds: except.ids }),
    onSuccess: ({ sent }) => {
      onClose()
      showToast({ message: t('mailings.sent.done', { count: sent }) })
    }
  })
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('mailings.sent.title', { name: mailing.name })}
      actions={
        <>
          <Button onClick={() => mark.mutate()} loading={mark.isPending} disabled={count === 0} data-autofocus>
            {t('mailings.sent.confirm', { count })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('mailings.sent.text')}</p>
      {mailing.counts.planned > 0 && <p className="warn">{t('mailings.sent.unwritten', { count: mailing.counts.planned })}</p>}
      <div className="sent-rows">
        <DataGrid
          label={t('mailings.sent.exceptions')}
          source={source}
          columns={columns}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          sort={sort}
          onSort={setSort}
          ticks={except.ticks}
          onTicks={except.setTicks}
        />
      </div>
      {mark.error && <ErrorPanel error={mark.error} />}
    </Dialog>
  )
}
