import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import type { InitiativeRow } from '#shared/model/initiative.ts'
import { sortKey } from '#shared/rules/sort-key.ts'
import { api } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { arrayRows, DataGrid, useTableView } from '../../ui/grid/index.ts'
import { Head } from '../../ui/Head.tsx'
import { InitiativeDialog } from './InitiativeDialog.tsx'
import { useInitiativeColumns } from './initiatives.columns.tsx'

const keys: Readonly<Record<string, (initiative: InitiativeRow) => string | number>> = {
  title: ({ title }) => sortKey(title),
  kind: ({ kind }) => kind,
  date: ({ dateFrom }) => dateFrom ?? '',
  addressees: ({ addressees }) => sortKey(addressees),
  participants: ({ statedParticipants, known }) => statedParticipants ?? known,
  outcome: ({ outcome }) => sortKey(outcome)
}

/** The table of initiatives. */
export function InitiativesTab({ tabs }: { tabs: ReactNode }) {
  const t = useText()
  const { number } = useFormat()
  const navigate = useNavigate()
  const [creating, setCreating] = useState(false)
  const { sort, setSort } = useTableView('initiatives', { by: 'date', desc: true })
  const { data, error } = useQuery(api.initiatives.all.queryOptions())
  const columns = useInitiativeColumns()
  useScreen(t('initiatives.tab'), '')
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
          {t('initiatives.new')}
        </Button>
      </Head>
      {tabs}
      <DataGrid
        label={t('initiatives.tab')}
        {...{ source, columns, sort, onSort: setSort }}
        rowId={({ id }) => id}
        rowName={({ title }) => title}
        onOpen={({ id }) => void navigate({ to: '/henvendelse/$id', params: { id } })}
        empty={
          <EmptyState title={t('initiatives.none')} actions={<Button onClick={() => setCreating(true)}>{t('initiatives.create')}</Button>}>
            {t('initiatives.noneText')}
          </EmptyState>
        }
      />
      {creating && <InitiativeDialog onClose={() => setCreating(false)} />}
    </>
  )
}
