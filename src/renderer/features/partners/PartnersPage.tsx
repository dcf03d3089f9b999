import { IconPlus } from '@tabler/icons-react'
import { hashKey } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { PartnerRow } from '#shared/model/partner.ts'
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
import { NewPartnerDialog } from './NewPartnerDialog.tsx'
import { PartnerPanel } from './PartnerPanel.tsx'
import { partnerValues } from './partner-values.ts'
import { partnerCells } from './partners.cells.ts'
import { partnerColumns } from './partners.columns.tsx'
import { partnersQuery } from './partners-query.ts'

const everybody = { query: '', filter: null }

/** The table Partnere; its main button is how a hundred of them get in. */
export function PartnersPage() {
  const t = useText()
  const format = useFormat()
  const query = useStore(partnersQuery)
  const [creating, setCreating] = useState(false)
  const look = useView('organisation')
  const { filter } = look.view
  const [ticks, setTicks] = useTicks(hashKey([query, filter]))
  const source = useCardRows<PartnerRow>('organisation', query, look.view)
  const { count: all } = useCount('organisation', everybody)
  const rowMenu = useRowMenu({
    entity: 'organisation',
    filter,
    onFilter: (next) => look.change({ filter: next }),
    ticks,
    onTicks: setTicks,
    valuesOf: partnerValues
  })
  const chosen = countTicks(ticks, source.total)
  const found = useFound('organisation', source.total)
  const status = [found, chosen > 0 && t('persons.chosen', { count: chosen })]
  useScreen(t('partners.title'), status.filter(Boolean).join(' · '))
  useCommand('card.new', () => setCreating(true))
  const language = useLanguage()
  const customs = useCustomColumns<PartnerRow>('organisation')
  const columns = useMemo(
    () => [...withCells(partnerColumns(t, format), partnerCells(language)), ...customs],
    [t, format, language, customs]
  )
  const editing = useCellEditing('partners', look.view.editing)
  const navigate = useNavigate()
  const grid = useRef<GridHandle>(null)
  const { id: peek, cameFrom, show } = usePeek()
  useReturnTo(cameFrom, source, grid)
  useCommand('card.next', peek === undefined ? undefined : () => grid.current?.step(1))
  useCommand('card.previous', peek === undefined ? undefined : () => grid.current?.step(-1))
  const open = useCallback((partner: { id: string }) => void navigate({ to: '/partner/$id', params: { id: partner.id } }), [navigate])
  return (
    <>
      <PartnersHead count={all} isQuiet={chosen > 0} />
      <div className="split">
        <section className="split-main" aria-label={t('partners.title')}>
          <ViewPanel
            state={look}
            count={source.status === 'ready' ? source.total : undefined}
            {...{ label: t('partners.search'), query, onQuery: partnersQuery.set }}
            tools={
              <>
                <ViewTools columns={columns} view={look.view} onView={look.change} />
                <EditTableButton on={look.view.editing} onChange={(on) => look.change({ editing: on })} />
              </>
            }
          >
            <DataGrid
              ref={grid}
              label={t('partners.title')}
              {...{ source, columns, view: look.view, onView: look.change, editing, ticks, onTicks: setTicks, found, onOpen: open }}
              rowId={(partner) => partner.id}
              rowName={(partner) => partner.name}
              rowMenu={rowMenu}
              onFilter={(column) => filterColumn('organisation', column)}
              openId={peek}
              onPeek={(partner) => show(peek === partner.id ? undefined : partner.id)}
              onFocusRow={(partner) => peek && show(partner.id)}
              onEscape={() => show(undefined)}
              onDelete={() => runCommand('card.remove')}
              empty={<NoneInView state={look} query={query} onQuery={partnersQuery.set} none={<NoPartners />} />}
            />
          </ViewPanel>
          <RecordsBulkBar
            entity="partners"
            {...{ ticks, source }}
            count={chosen}
            asked={{ query, filter }}
            onClear={() => setTicks(noTicks)}
          />
        </section>
        {peek !== undefined && <PartnerPanel id={peek} onOpen={() => open({ id: peek })} onClose={() => show(undefined)} />}
      </div>
      <NewPartnerDialog opened={creating} onClose={() => setCreating(false)} />
    </>
  )
}

/** The main button is quiet while rows are ticked: then the one of the bulk bar is what the screen is for. */
function PartnersHead({ count, isQuiet }: { count: number | undefined; isQuiet: boolean }) {
  const t = useText()
  const format = useFormat()
  return (
    <Head title={t('partners.title')} count={count === undefined ? undefined : format.number(count)}>
      <CommandButton id="card.new" variant="default" icon={<IconPlus size={15} stroke={1.8} />}>
        {t('partners.create')}
      </CommandButton>
      {count !== 0 && !isQuiet && (
        <CommandButton id="file.paste-page" variant="filled">
          {t('partners.paste')}
        </CommandButton>
      )}
    </Head>
  )
}

function NoPartners() {
  const t = useText()
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
