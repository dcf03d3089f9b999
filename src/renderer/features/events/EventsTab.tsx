import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import type { EventRow } from '#shared/model/event.ts'
import { sortKey } from '#shared/rules/sort-key.ts'
import { api } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { arrayRows, DataGrid, useTableView } from '../../ui/grid/index.ts'
import { Head } from '../../ui/Head.tsx'
import { EventDialog } from './EventDialog.tsx'
import { useEventColumns } from './events.columns.tsx'

const keys: Readonly<Record<string, (event: EventRow) => string | number>> = {
  title: ({ title }) => sortKey(title),
  kind: ({ kind }) => kind,
  startsAt: ({ startsAt }) => startsAt,
  place: ({ place }) => sortKey(place),
  coming: ({ counts }) => counts.accepted + counts.attended,
  answers: ({ counts }) => (counts.all === 0 ? 0 : 1 - (counts.invited + counts.listed) / counts.all),
  deadline: ({ signupDeadline }) => signupDeadline ?? '',
  state: ({ status }) => status
}

/** The table of events. */
export function EventsTab({ tabs }: { tabs: ReactNode }) {
  const t = useText()
  const { number } = useFormat()
  const navigate = useNavigate()
  const [creating, setCreating] = useState(false)
  const { sort, setSort } = useTableView('events', { by: 'startsAt', desc: true })
  const { data, error } = useQuery(api.events.all.queryOptions())
  const columns = useEventColumns()
  useScreen(t('events.tab'), '')
  useCommand('card.new', () => setCreating(true))
  const source = useMemo(() => {
    const keyOf = keys[sort.by] ?? (() => '')
    const rows = (data ?? []).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0) * (sort.desc ? -1 : 1))
    const status = data ? ('ready' as const) : error ? ('error' as const) : ('loading' as const)
    return { ...arrayRows(`${sort.by} ${sort.desc}`, rows), status, error }
  }, [data, error, sort])
  return (
    <>
      <Head title={t('projects.page')} count={data && number(data.length)}>
        <Button variant="default" leftSection={<IconPlus size={15} stroke={1.8} />} onClick={() => setCreating(true)}>
          {t('events.new')}
        </Button>
      </Head>
      {tabs}
      <DataGrid
        label={t('events.tab')}
        {...{ source, columns, sort, onSort: setSort }}
        rowId={({ id }) => id}
        rowName={({ title }) => title}
        onOpen={({ id }) => void navigate({ to: '/arrangement/$id', params: { id } })}
        empty={
          <EmptyState title={t('events.none')} actions={<Button onClick={() => setCreating(true)}>{t('events.create')}</Button>}>
            {t('events.noneText')}
          </EmptyState>
        }
      />
      {creating && <EventDialog onClose={() => setCreating(false)} />}
    </>
  )
}
