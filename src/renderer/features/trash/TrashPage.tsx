import { Button } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { type TrashRow, trashDays } from '#shared/model/trash.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { i18n, useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { EmptyState, ToOverview } from '../../ui/EmptyState.tsx'
import { BulkBar, countTicks, DataGrid, isTicked, noTicks, type Sort, usePagedRows, useTicks } from '../../ui/grid/index.ts'
import { Head } from '../../ui/Head.tsx'
import { SearchField, Toolbar } from '../../ui/Toolbar.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { type Asked, EraseDialog } from './EraseDialog.tsx'
import { trashColumns, trashName } from './trash.columns.tsx'

const newestFirst: Sort = { by: 'at', desc: true }
const rowIdOf = ({ entity, id }: TrashRow): string => `${entity} ${id}`

async function restore(rows: readonly TrashRow[]): Promise<void> {
  try {
    const items = rows.map(({ entity, id }) => ({ entity, id }))
    const { changeSet, restored } = await client.trash.restore({ items })
    showUndoable(i18n.t('trash.restored', { count: restored }), changeSet)
  } catch (error) {
    showErrorToast(error)
  }
}

/** Papirkurv: everything that was deleted, the newest first, with the way back for one or several. */
export function TrashPage() {
  const t = useText()
  const format = useFormat()
  const [query, setQuery] = useState('')
  const [ticks, setTicks] = useTicks(query)
  const source = usePagedRows<TrashRow>({
    queryKey: ['trash', query],
    fetchPage: (offset, limit, signal) => client.trash.list({ query, offset, limit }, { signal })
  })
  // what was restored is gone from here, and its tick with it
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of rows is the occasion
  useEffect(() => setTicks(noTicks), [source.total])
  const columns = useMemo(() => trashColumns({ t, format, onRestore: (row) => void restore([row]) }), [t, format])
  useScreen(t('trash.title'), source.status === 'ready' ? t('trash.status', { count: source.total }) : '')
  const [asked, setAsked] = useState<Asked>({ opened: false, count: 0 })
  const ask = (about: Omit<Asked, 'opened'>) => setAsked({ ...about, opened: true })
  const askTicked = async () => {
    const items = (await source.loadAll()).filter((row) => isTicked(ticks, rowIdOf(row)))
    ask({ items, count: items.length })
  }
  const restoreTicked = async () => restore((await source.loadAll()).filter((row) => isTicked(ticks, rowIdOf(row))))
  return (
    <>
      <Head title={t('trash.title')} count={source.status === 'ready' && format.number(source.total)}>
        <Button variant="default" disabled={source.total === 0 || query !== ''} onClick={() => ask({ count: source.total })}>
          {t('trash.clear')}
        </Button>
      </Head>
      <Toolbar>
        <SearchField label={t('trash.search')} value={query} onChange={setQuery} />
        <span className="note">{t('trash.goes', { count: trashDays })}</span>
      </Toolbar>
      <DataGrid
        label={t('trash.title')}
        source={source}
        columns={columns}
        rowId={rowIdOf}
        rowName={(row) => trashName(t, row)}
        sort={newestFirst}
        onSort={() => {}}
        ticks={ticks}
        onTicks={setTicks}
        empty={
          query === '' ? (
            <EmptyState title={t('trash.empty')} actions={<ToOverview />}>
              {t('trash.emptyText')}
            </EmptyState>
          ) : (
            <EmptyState title={t('trash.none')} actions={<Button onClick={() => setQuery('')}>{t('imports.review.clearSearch')}</Button>} />
          )
        }
      />
      <BulkBar count={countTicks(ticks, source.total)} onClear={() => setTicks(noTicks)}>
        <PlainButton onClick={() => void restoreTicked()}>{t('trash.restore')}</PlainButton>
        <PlainButton onClick={() => void askTicked()}>{t('trash.erase')}</PlainButton>
      </BulkBar>
      <EraseDialog asked={asked} onClose={() => setAsked({ ...asked, opened: false })} />
    </>
  )
}
