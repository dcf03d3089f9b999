import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { hashKey } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { PersonRow } from '#shared/model/person.ts'
import { runCommand, useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { usePeek, useReturnTo } from '../../lib/peek.ts'
import { useScreen } from '../../lib/screen.ts'
import { useStore } from '../../lib/store.ts'
import { CommandButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { countTicks, DataGrid, type GridHandle, noTicks, useTicks, ViewTools } from '../../ui/grid/index.ts'
import { Head } from '../../ui/Head.tsx'
import { useCustomColumns } from '../fields/index.ts'
import { filterColumn, useCount, useFound } from '../filters/index.ts'
import { EditTableButton, RecordsBulkBar, useCardRows, useCellEditing, useRowMenu, withCells } from '../records/index.ts'
import { NoneInView, useView, ViewPanel } from '../views/index.ts'
import { NewPersonDialog } from './NewPersonDialog.tsx'
import { PersonPanel } from './PersonPanel.tsx'
import { personValues } from './person-values.ts'
import { personCells } from './persons.cells.ts'
import { personColumns } from './persons.columns.tsx'
import { personsQuery } from './persons-query.ts'

const everybody = { query: '', filter: null }

/** The table Personer: every person as the view shows them, and the person at hand beside it. */
export function PersonsPage() {
  const t = useText()
  const format = useFormat()
  const peek = usePeek()
  const [creating, setCreating] = useState(false)
  const { count } = useCount('person', everybody)
  const navigate = useNavigate()
  const open = useCallback((person: { id: string }) => void navigate({ to: '/person/$id', params: { id: person.id } }), [navigate])
  useCommand('card.new', () => setCreating(true))
  return (
    <>
      <Head title={t('persons.title')} count={count === undefined ? undefined : format.number(count)}>
        <CommandButton id="card.new" variant="default" icon={<IconPlus size={15} stroke={1.8} />}>
          {t('persons.create')}
        </CommandButton>
      </Head>
      <div className="split">
        <PersonsTable peek={peek} onOpen={open} onCreate={() => setCreating(true)} />
        <PersonPeek peek={peek} onOpen={open} />
      </div>
      <NewPersonDialog opened={creating} onClose={() => setCreating(false)} />
    </>
  )
}

function PersonPeek({ peek: { id, show }, onOpen }: Pick<PersonsTableProps, 'peek' | 'onOpen'>) {
  if (id === undefined) return null
  return <PersonPanel id={id} onOpen={() => onOpen({ id })} onClose={() => show(undefined)} />
}

interface PersonsTableProps {
  peek: ReturnType<typeof usePeek>
  onOpen: (person: { id: string }) => void
  onCreate: () => void
}

function PersonsTable({ peek: { id: peek, cameFrom, show }, onOpen, onCreate }: PersonsTableProps) {
  const t = useText()
  const format = useFormat()
  const grid = useRef<GridHandle>(null)
  const query = useStore(personsQuery)
  const look = useView('person')
  const { view, change } = look
  const { filter } = view
  const [ticks, setTicks] = useTicks(hashKey([query, filter]))
  const language = useLanguage()
  const customs = useCustomColumns<PersonRow>('person')
  const columns = useMemo(() => [...withCells(personColumns(t, format), personCells(language)), ...customs], [t, format, language, customs])
  const editing = useCellEditing('persons', view.editing)
  const source = useCardRows<PersonRow>('person', query, view)
  const rowMenu = useRowMenu({
    entity: 'person',
    filter,
    onFilter: (next) => change({ filter: next }),
    ticks,
    onTicks: setTicks,
    valuesOf: personValues
  })
  const chosen = countTicks(ticks, source.total)
  const found = useFound('person', source.total)
  const status = [found, chosen > 0 && t('persons.chosen', { count: chosen })]
  useScreen(t('persons.title'), status.filter(Boolean).join(' · '))
  useReturnTo(cameFrom, source, grid)
  useCommand('card.next', peek === undefined ? undefined : () => grid.current?.step(1))
  useCommand('card.previous', peek === undefined ? undefined : () => grid.current?.step(-1))
  return (
    <section className="split-main" aria-label={t('persons.title')}>
      <ViewPanel
        state={look}
        count={source.status === 'ready' ? source.total : undefined}
        {...{ label: t('persons.search'), query, onQuery: personsQuery.set }}
        tools={
          <>
            <ViewTools columns={columns} view={view} onView={change} />
            <EditTableButton on={view.editing} onChange={(on) => change({ editing: on })} />
          </>
        }
      >
        <DataGrid
          ref={grid}
          label={t('persons.title')}
          {...{ source, columns, view, onView: change, editing, ticks, onTicks: setTicks, found, onOpen }}
          rowId={(person) => person.id}
          rowName={(person) => person.displayName}
          jumpText={(person) => person.familyName || person.displayName}
          rowMenu={rowMenu}
          onFilter={(column) => filterColumn('person', column)}
          openId={peek}
          onPeek={(person) => show(peek === person.id ? undefined : person.id)}
          onFocusRow={(person) => peek && show(person.id)}
          onDelete={() => runCommand('card.remove')}
          onEscape={() => show(undefined)}
          empty={<NoneInView state={look} query={query} onQuery={personsQuery.set} none={<Nobody onCreate={onCreate} />} />}
        />
      </ViewPanel>
      <RecordsBulkBar entity="persons" {...{ ticks, source }} count={chosen} asked={{ query, filter }} onClear={() => setTicks(noTicks)} />
    </section>
  )
}

function Nobody({ onCreate }: { onCreate: () => void }) {
  const t = useText()
  return (
    <EmptyState title={t('persons.none')} actions={<Button onClick={onCreate}>{t('persons.create')}</Button>}>
      {t('persons.noneText')}
    </EmptyState>
  )
}
