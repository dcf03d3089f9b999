import { Button } from '@mantine/core'
import { IconPlus, IconTable } from '@tabler/icons-react'
import { hashKey } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import type { ProjectRow } from '#shared/model/project.ts'
import { runCommand, useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { usePeek, useReturnTo } from '../../lib/peek.ts'
import { useScreen } from '../../lib/screen.ts'
import { useStore } from '../../lib/store.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { countTicks, DataGrid, type GridHandle, noTicks, useTicks, ViewTools } from '../../ui/grid/index.ts'
import { Head } from '../../ui/Head.tsx'
import { useCustomColumns } from '../fields/index.ts'
import { filterColumn, useCount, useFound } from '../filters/index.ts'
import { EditTableButton, RecordsBulkBar, useCellEditing, useRowMenu, withCells } from '../records/index.ts'
import { NoneInView, useView, ViewPanel } from '../views/index.ts'
import { NewProjectDialog } from './NewProjectDialog.tsx'
import { ProjectPanel } from './ProjectPanel.tsx'
import { projectValues } from './project-values.ts'
import { projectCells } from './projects.cells.ts'
import { projectColumns } from './projects.columns.tsx'
import { projectsQuery } from './projects-query.ts'
import type { TabProps } from './tab-props.ts'
import { useProjectRows } from './use-project-rows.ts'

const everything = { query: '', filter: null }

/** The table Projekter. */
export function ProjectsTab({ tabs }: TabProps) {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const query = useStore(projectsQuery)
  const [creating, setCreating] = useState(false)
  const look = useView('project')
  const { filter } = look.view
  const [ticks, setTicks] = useTicks(hashKey([query, filter]))
  const source = useProjectRows(query, look.view)
  const { count: all } = useCount('project', everything)
  const rowMenu = useRowMenu({
    entity: 'project',
    filter,
    onFilter: (next) => look.change({ filter: next }),
    ticks,
    onTicks: setTicks,
    valuesOf: projectValues
  })
  const chosen = countTicks(ticks, source.total)
  const found = useFound('project', source.total)
  useScreen(t('projects.title'), [found, chosen > 0 && t('persons.chosen', { count: chosen })].filter(Boolean).join(' · '))
  useCommand('card.new', () => setCreating(true))
  const customs = useCustomColumns<ProjectRow>('project')
  const columns = useMemo(
    () => [...withCells(projectColumns(t, format), projectCells(language)), ...customs],
    [t, format, language, customs]
  )
  const editing = useCellEditing('projects', look.view.editing)
  const navigate = useNavigate()
  const grid = useRef<GridHandle>(null)
  const { id: peek, cameFrom, show } = usePeek()
  useReturnTo(cameFrom, source, grid)
  useCommand('card.next', peek === undefined ? undefined : () => grid.current?.step(1))
  useCommand('card.previous', peek === undefined ? undefined : () => grid.current?.step(-1))
  const open = useCallback(({ id }: { id: string }) => void navigate({ to: '/projekt/$id', params: { id } }), [navigate])
  const newButton = (filled: boolean) => (
    <Button
      variant={filled ? 'filled' : 'default'}
      leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
      onClick={() => setCreating(true)}
    >
      {t('projects.create')}
    </Button>
  )
  return (
    <>
      <Head title={t('projects.page')} count={all === undefined ? undefined : format.number(all)}>
        {all !== 0 && (
          <Button
            variant="default"
            leftSection={<IconTable size={15} stroke={1.7} aria-hidden />}
            onClick={() => void navigate({ to: '/projekter/matrix' })}
          >
            {t('projects.matrixOpen')}
          </Button>
        )}
        {all !== 0 && newButton(chosen === 0)}
      </Head>
      {tabs}
      <div className="split">
        <section className="split-main" aria-label={t('projects.title')}>
          <ViewPanel
            state={look}
            count={source.status === 'ready' ? source.total : undefined}
            {...{ label: t('projects.search'), query, onQuery: projectsQuery.set }}
            tools={
              <>
                <ViewTools columns={columns} view={look.view} onView={look.change} />
                <EditTableButton on={look.view.editing} onChange={(on) => look.change({ editing: on })} />
              </>
            }
          >
            <DataGrid
              ref={grid}
              label={t('projects.title')}
              {...{ source, columns, view: look.view, onView: look.change, editing, ticks, onTicks: setTicks, found, onOpen: open }}
              rowId={({ id }) => id}
              rowName={({ name }) => name}
              rowMenu={rowMenu}
              onFilter={(column) => filterColumn('project', column)}
              openId={peek}
              onPeek={({ id }) => show(peek === id ? undefined : id)}
              onFocusRow={({ id }) => peek && show(id)}
              onEscape={() => show(undefined)}
              onDelete={() => runCommand('card.remove')}
              empty={<NoneInView state={look} query={query} onQuery={projectsQuery.set} none={<None action={newButton(true)} />} />}
            />
          </ViewPanel>
          <RecordsBulkBar
            entity="projects"
            {...{ ticks, source }}
            count={chosen}
            asked={{ query, filter }}
            onClear={() => setTicks(noTicks)}
          />
        </section>
        {peek !== undefined && <ProjectPanel id={peek} onOpen={() => open({ id: peek })} onClose={() => show(undefined)} />}
      </div>
      <NewProjectDialog opened={creating} onClose={() => setCreating(false)} />
    </>
  )
}

function None({ action }: { action: ReactNode }) {
  const t = useText()
  return (
    <EmptyState title={t('projects.none')} actions={action}>
      {t('projects.noneText')}
    </EmptyState>
  )
}
