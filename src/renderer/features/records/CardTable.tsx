import { IconPlus } from '@tabler/icons-react'
import { hashKey } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { type CardKind, pluralOf } from '#shared/model/card-kind.ts'
import { cardPlaces } from '../../lib/card-places.ts'
import { runCommand, useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { usePeek, useReturnTo } from '../../lib/peek.ts'
import { useScreen } from '../../lib/screen.ts'
import { type Store, useStore } from '../../lib/store.ts'
import { CommandButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { countTicks, DataGrid, type GridColumn, type GridHandle, noTicks, useTicks, ViewTools } from '../../ui/grid/index.ts'
import { Head } from '../../ui/Head.tsx'
import { filterColumn, useCount, useFound } from '../filters/index.ts'
import { NoneInView, useView, ViewPanel } from '../views/index.ts'
import { EditTableButton } from './EditTableButton.tsx'
import { RecordsBulkBar } from './RecordsBulkBar.tsx'
import { useCardRows } from './use-card-rows.ts'
import { useCellEditing } from './use-cell-editing.ts'
import { type CellValues, useRowMenu } from './use-row-menu.ts'

interface CardTableProps<Row extends { id: string; name: string }> {
  kind: CardKind
  /** What it is narrowed to by typing; kept while one looks at a card. */
  query: Store<string>
  /** The heading of the screen, what the table is called, and its search field. */
  words: { page: string; title: string; search: string; create: string; none: string; noneText: string }
  /** Made once. */
  columns: GridColumn<Row>[]
  /** What cells hold, as filters ask for it. */
  valuesOf: (row: Row, column: string) => CellValues | undefined
  /** The row of tabs between head and table. */
  tabs?: ReactNode
  /** Beside the button that makes one. */
  actions?: ReactNode
  /** Another way to fill an empty table than making one by one. */
  fill?: ReactNode
  panel: (of: { id: string; onOpen: () => void; onClose: () => void }) => ReactNode
  /** The dialog that makes one. */
  dialog: (onClose: () => void) => ReactNode
}

const everything = { query: '', filter: null }

/** The table of a kind of card: views, filters, cells, the panel beside it, and what can be done with ticked rows. */
export function CardTable<Row extends { id: string; name: string }>(props: CardTableProps<Row>) {
  const { kind, words, columns, valuesOf, tabs, actions, fill, panel, dialog } = props
  const t = useText()
  const { number } = useFormat()
  const query = useStore(props.query)
  const [creating, setCreating] = useState(false)
  const look = useView(kind)
  const { filter } = look.view
  const [ticks, setTicks] = useTicks(hashKey([kind, query, filter]))
  const source = useCardRows<Row>(kind, query, look.view)
  const { count: all } = useCount(kind, everything)
  const narrow = { filter, onFilter: (next: typeof filter) => look.change({ filter: next }) }
  const rowMenu = useRowMenu<Row>({ entity: kind, ...narrow, ticks, onTicks: setTicks, valuesOf })
  const chosen = countTicks(ticks, source.total)
  const found = useFound(kind, source.total)
  useScreen(words.title, [found, chosen > 0 && t('persons.chosen', { count: chosen })].filter(Boolean).join(' · '))
  useCommand('card.new', () => setCreating(true))
  const editing = useCellEditing(pluralOf[kind], look.view.editing)
  const navigate = useNavigate()
  const grid = useRef<GridHandle>(null)
  const { id: peek, cameFrom, show } = usePeek()
  useReturnTo(cameFrom, source, grid)
  useCommand('card.next', peek === undefined ? undefined : () => grid.current?.step(1))
  useCommand('card.previous', peek === undefined ? undefined : () => grid.current?.step(-1))
  const open = useCallback(({ id }: { id: string }) => void navigate({ to: cardPlaces[kind].card, params: { id } }), [navigate, kind])
  // before they are counted, an empty table says so too
  const isEmpty = all === 0 || (all === undefined && query === '' && filter === null && source.status === 'ready' && source.total === 0)
  const newButton = (filled: boolean) => (
    <CommandButton id="card.new" variant={filled ? 'filled' : 'default'} icon={<IconPlus size={15} stroke={1.8} aria-hidden />}>
      {words.create}
    </CommandButton>
  )
  const none = (
    <EmptyState
      title={words.none}
      actions={
        <>
          {newButton(true)}
          {fill}
        </>
      }
    >
      {words.noneText}
    </EmptyState>
  )
  return (
    <>
      <Head title={words.page} count={all === undefined ? undefined : number(all)}>
        {!isEmpty && actions}
        {!isEmpty && newButton(chosen === 0)}
      </Head>
      {tabs}
      <div className="split">
        <section className="split-main" aria-label={words.title}>
          <ViewPanel
            state={look}
            count={source.status === 'ready' ? source.total : undefined}
            {...{ label: words.search, query, onQuery: props.query.set }}
            tools={
              <>
                <ViewTools columns={columns} view={look.view} onView={look.change} />
                <EditTableButton on={look.view.editing} onChange={(on) => look.change({ editing: on })} />
              </>
            }
          >
            <DataGrid
              ref={grid}
              label={words.title}
              {...{ source, columns, view: look.view, onView: look.change, editing, ticks, onTicks: setTicks, found, onOpen: open }}
              rowId={({ id }) => id}
              rowName={({ name }) => name}
              rowMenu={rowMenu}
              onFilter={(column) => filterColumn(kind, column)}
              openId={peek}
              onPeek={({ id }) => show(peek === id ? undefined : id)}
              onFocusRow={({ id }) => peek && show(id)}
              onEscape={() => show(undefined)}
              onDelete={() => runCommand('card.remove')}
              empty={<NoneInView state={look} query={query} onQuery={props.query.set} none={none} />}
            />
          </ViewPanel>
          <RecordsBulkBar
            entity={pluralOf[kind]}
            {...{ ticks, source }}
            count={chosen}
            asked={{ query, filter }}
            onClear={() => setTicks(noTicks)}
          />
        </section>
        {peek !== undefined && panel({ id: peek, onOpen: () => open({ id: peek }), onClose: () => show(undefined) })}
      </div>
      {creating && dialog(() => setCreating(false))}
    </>
  )
}
