import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import type { WorkingGroupRow } from '#shared/model/working-group.ts'
import { sortKey } from '#shared/rules/sort-key.ts'
import { api, client } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { arrayRows, DataGrid, useTableView } from '../../ui/grid/index.ts'
import { Head } from '../../ui/Head.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { GroupDialog } from './GroupDialog.tsx'
import { useGroupColumns } from './groups.columns.tsx'

const keys: Readonly<Record<string, (group: WorkingGroupRow) => string | number>> = {
  name: ({ name }) => sortKey(name),
  chairs: ({ chairs }) => sortKey(chairs[0]?.name ?? ''),
  seats: ({ counts }) => counts.seats,
  vacant: ({ counts }) => counts.vacant + counts.left,
  partners: ({ counts }) => counts.organisations,
  state: ({ status }) => status,
  fromOn: ({ fromOn }) => fromOn ?? '',
  toOn: ({ toOn }) => toOn ?? ''
}

/** The table of working groups. */
export function GroupsTab({ tabs }: { tabs: ReactNode }) {
  const t = useText()
  const { number } = useFormat()
  const navigate = useNavigate()
  const [creating, setCreating] = useState(false)
  const { sort, setSort } = useTableView('groups', { by: 'name', desc: false })
  const { data, error } = useQuery(api.workingGroups.all.queryOptions())
  const columns = useGroupColumns()
  useScreen(t('groups.tab'), '')
  useCommand('card.new', () => setCreating(true))
  const source = useMemo(() => {
    const keyOf = keys[sort.by] ?? (() => '')
    const rows = (data ?? []).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0) * (sort.desc ? -1 : 1))
    const status = data ? ('ready' as const) : error ? ('error' as const) : ('loading' as const)
    return { ...arrayRows(`${sort.by} ${sort.desc}`, rows), status, error }
  }, [data, error, sort])
  const create = useMutation({
    mutationFn: (values: { name: string; mandate: string }) => client.workingGroups.create(values),
    onSuccess: ({ id, changeSet }) => {
      showUndoable(t('groups.created'), changeSet)
      void navigate({ to: '/gruppe/$id', params: { id } })
    }
  })
  return (
    <>
      <Head title={t('projects.page')} count={data && number(data.length)}>
        <Button variant="default" leftSection={<IconPlus size={15} stroke={1.8} />} onClick={() => setCreating(true)}>
          {t('groups.new')}
        </Button>
      </Head>
      {tabs}
      <DataGrid
        label={t('groups.tab')}
        {...{ source, columns, sort, onSort: setSort }}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        onOpen={({ id }) => void navigate({ to: '/gruppe/$id', params: { id } })}
        empty={
          <EmptyState title={t('groups.none')} actions={<Button onClick={() => setCreating(true)}>{t('groups.create')}</Button>}>
            {t('groups.noneText')}
          </EmptyState>
        }
      />
      {creating && (
        <GroupDialog
          pending={create.isPending}
          error={create.error}
          onSubmit={(values) => create.mutate(values)}
          onClose={() => setCreating(false)}
        />
      )}
    </>
  )
}
