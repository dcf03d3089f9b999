import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { PersonRow, personColumns as sortable } from '#shared/model/person.ts'
import { client } from '../../lib/api.ts'
import { runCommand, useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { useStore } from '../../lib/store.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ColumnChoice, countTicks, DataGrid, type GridHandle, usePagedRows, useTableView, useTicks } from '../../ui/grid/index.ts'
import { Head } from '../../ui/Head.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { SearchField, Toolbar } from '../../ui/Toolbar.tsx'
import { RecordsBulkBar } from '../records/index.ts'
import { NewPersonDialog } from './NewPersonDialog.tsx'
import { PersonPanel } from './PersonPanel.tsx'
import { personColumns } from './persons.columns.tsx'
import { personsQuery } from './persons-query.ts'

type Column = (typeof sortable)[number]

/** The table Personer: every person, the search that knows Danish, and the person at hand beside it. */
export function PersonsPage() {
  const t = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const grid = useRef<GridHandle>(null)
  const query = useStore(personsQuery)
  const setQuery = personsQuery.set
  const [peek, setPeek] = useState<PersonRow>()
  const [creating, setCreating] = useState(false)
  const [ticks, setTicks] = useTicks(query)
  const { sort, setSort, hidden, setHidden } = useTableView('persons', { by: 'name', desc: false })
  const columns = useMemo(() => personColumns(t, format), [t, format])
  const source = usePagedRows<PersonRow>({
    queryKey: ['persons', query, sort],
    fetchPage: (offset, limit, signal) =>
      client.persons.table({ query, sort: [{ by: sort.by as Column, desc: sort.desc }], offset, limit }, { signal })
  })
  const chosen = countTicks(ticks, source.total)
  const status = [t('persons.status', { count: source.total }), chosen > 0 && t('persons.chosen', { count: chosen })]
    .filter(Boolean)
    .join(' · ')
  useScreen(t('persons.title'), status)
  useCommand('card.new', () => setCreating(true))
  useCommand('card.next', peek && (() => grid.current?.step(1)))
  useCommand('card.previous', peek && (() => grid.current?.step(-1)))
  const open = useCallback((person: PersonRow) => void navigate({ to: '/person/$id', params: { id: person.id } }), [navigate])
  return (
    <>
      <Head title={t('persons.title')} count={source.status === 'ready' ? format.number(source.total) : undefined}>
        <Button variant="default" leftSection={<IconPlus size={15} stroke={1.8} />} onClick={() => setCreating(true)}>
          {t('persons.create')}
        </Button>
      </Head>
      <div className="split">
        <section className="split-main" aria-label={t('persons.title')}>
          <Toolbar>
            <SearchField label={t('persons.search')} value={query} onChange={setQuery} />
            <span className="grow" />
            <ColumnChoice columns={columns} hidden={hidden} onHidden={setHidden} />
          </Toolbar>
          <DataGrid
            ref={grid}
            label={t('persons.title')}
            source={source}
            columns={columns}
            rowId={(person) => person.id}
            rowName={(person) => person.displayName}
            jumpText={(person) => person.familyName || person.displayName}
            sort={sort}
            onSort={setSort}
            hidden={hidden}
            ticks={ticks}
            onTicks={setTicks}
            openId={peek?.id}
            onOpen={open}
            onPeek={(person) => setPeek(peek?.id === person.id ? undefined : person)}
            onFocusRow={(person) => peek && setPeek(person)}
            onDelete={() => runCommand('card.remove')}
            onEscape={() => setPeek(undefined)}
            empty={<Nothing query={query} onClear={() => setQuery('')} onCreate={() => setCreating(true)} />}
          />
          <RecordsBulkBar
            entity="persons"
            ticks={ticks}
            count={chosen}
            query={query}
            source={source}
            onClear={() => setTicks({ all: false, ids: new Set() })}
          />
        </section>
        {peek && (
          <SidePanel label={peek.displayName} onOpen={() => open(peek)} onClose={() => setPeek(undefined)}>
            <PersonPanel id={peek.id} />
          </SidePanel>
        )}
      </div>
      <NewPersonDialog opened={creating} onClose={() => setCreating(false)} />
    </>
  )
}

function Nothing({ query, onClear, onCreate }: { query: string; onClear: () => void; onCreate: () => void }) {
  const t = useText()
  if (query) return <EmptyState title={t('persons.noMatch')} actions={<Button onClick={onClear}>{t('persons.clearSearch')}</Button>} />
  return (
    <EmptyState title={t('persons.none')} actions={<Button onClick={onCreate}>{t('persons.create')}</Button>}>
      {t('persons.noneText')}
    </EmptyState>
  )
}
