import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import type { PartnerRow, partnerColumns as sortable } from '#shared/model/partner.ts'
import { client } from '../../lib/api.ts'
import { runCommand, useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { useStore } from '../../lib/store.ts'
import { CommandButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ColumnChoice, countTicks, DataGrid, noTicks, usePagedRows, useTableView, useTicks } from '../../ui/grid/index.ts'
import { Head } from '../../ui/Head.tsx'
import { SearchField, Toolbar } from '../../ui/Toolbar.tsx'
import { RecordsBulkBar } from '../records/index.ts'
import { NewPartnerDialog } from './NewPartnerDialog.tsx'
import { partnerColumns } from './partners.columns.tsx'
import { partnersQuery } from './partners-query.ts'

type Column = (typeof sortable)[number]

/** The table Partnere; its main button is how a hundred of them get in. */
export function PartnersPage() {
  const t = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const query = useStore(partnersQuery)
  const setQuery = partnersQuery.set
  const [creating, setCreating] = useState(false)
  const [ticks, setTicks] = useTicks(query)
  const { sort, setSort, hidden, setHidden } = useTableView('partners', { by: 'name', desc: false })
  const columns = useMemo(() => partnerColumns(t, format), [t, format])
  const source = usePagedRows<PartnerRow>({
    queryKey: ['partners', query, sort],
    fetchPage: (offset, limit, signal) =>
      client.partners.table({ query, sort: [{ by: sort.by as Column, desc: sort.desc }], offset, limit }, { signal })
  })
  const chosen = countTicks(ticks, source.total)
  const status = [t('partners.status', { count: source.total }), chosen > 0 && t('persons.chosen', { count: chosen })]
    .filter(Boolean)
    .join(' · ')
  useScreen(t('partners.title'), status)
  useCommand('card.new', () => setCreating(true))
  const open = useCallback((partner: PartnerRow) => void navigate({ to: '/partner/$id', params: { id: partner.id } }), [navigate])
  const none = source.status === 'ready' && source.total === 0 && query === ''
  return (
    <>
      <Head title={t('partners.title')} count={source.status === 'ready' ? format.number(source.total) : undefined}>
        <Button variant="default" leftSection={<IconPlus size={15} stroke={1.8} />} onClick={() => setCreating(true)}>
          {t('partners.create')}
        </Button>
        {!none && chosen === 0 && (
          <CommandButton id="file.paste-page" variant="filled">
            {t('partners.paste')}
          </CommandButton>
        )}
      </Head>
      <div className="split">
        <section className="split-main" aria-label={t('partners.title')}>
          <Toolbar>
            <SearchField label={t('partners.search')} value={query} onChange={setQuery} />
            <span className="grow" />
            <ColumnChoice columns={columns} hidden={hidden} onHidden={setHidden} />
          </Toolbar>
          <DataGrid
            label={t('partners.title')}
            source={source}
            columns={columns}
            rowId={(partner) => partner.id}
            rowName={(partner) => partner.name}
            sort={sort}
            onSort={setSort}
            hidden={hidden}
            ticks={ticks}
            onTicks={setTicks}
            onOpen={open}
            onDelete={() => runCommand('card.remove')}
            empty={<Nothing query={query} onClear={() => setQuery('')} />}
          />
          <RecordsBulkBar entity="partners" ticks={ticks} count={chosen} query={query} source={source} onClear={() => setTicks(noTicks)} />
        </section>
      </div>
      <NewPartnerDialog opened={creating} onClose={() => setCreating(false)} />
    </>
  )
}

function Nothing({ query, onClear }: { query: string; onClear: () => void }) {
  const t = useText()
  if (query) return <EmptyState title={t('partners.noMatch')} actions={<Button onClick={onClear}>{t('partners.clearSearch')}</Button>} />
  return (
    <EmptyState
      title={t('partners.none')}
      actions={
        <CommandButton id="file.paste-page" variant="filled">
          {t('partners.paste')}
        </CommandButton>
      }
    >
      {t('partners.noneText')}
    </EmptyState>
  )
}
