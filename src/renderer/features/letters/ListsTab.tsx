import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ListRow } from '#shared/model/outreach.ts'
import { sortKey } from '#shared/rules/sort-key.ts'
import { api, client } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { DataGrid, type GridColumn, useRowTicks, useTableView } from '../../ui/grid/index.ts'
import { Tone } from '../../ui/marks.tsx'
import { NewListDialog } from './NewListDialog.tsx'
import { sortedBy } from './people.ts'
import { queryRows } from './query-rows.ts'
import { RemovalBar } from './RemovalBar.tsx'

const keys: Readonly<Record<string, (list: ListRow) => string | number>> = {
  name: ({ name }) => sortKey(name),
  kind: ({ kind }) => kind,
  count: ({ memberCount }) => memberCount,
  updated: ({ updatedAt }) => updatedAt
}

/** Makes a list, by rule or by hand. */
export function NewListButton({ quiet = false }: { quiet?: boolean }) {
  const t = useText()
  const [opened, setOpened] = useState(false)
  useCommand('card.new', () => setOpened(true))
  return (
    <>
      <Button
        variant={quiet ? 'default' : 'filled'}
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('mailings.list.create')}
      </Button>
      {opened && <NewListDialog onClose={() => setOpened(false)} />}
    </>
  )
}

/** All lists: those that follow a rule and those picked by hand. */
export function ListsTab() {
  const t = useText()
  const language = useLanguage()
  const { day, number } = useFormat()
  const navigate = useNavigate()
  const { sort, setSort } = useTableView('lists', { by: 'name', desc: false })
  const [showsArchived, setShowsArchived] = useState(false)
  const query = useQuery(api.lists.all.queryOptions({ input: { language } }))
  const source = useMemo(() => {
    const keyOf = keys[sort.by]
    const lists = query.data?.filter(({ archivedAt }) => showsArchived || archivedAt === null)
    return queryRows(sort, lists && keyOf ? sortedBy(lists, sort.desc, keyOf) : lists, query)
  }, [query, sort, showsArchived])
  const archived = query.data?.filter(({ archivedAt }) => archivedAt !== null).length ?? 0
  const columns = useMemo<GridColumn<ListRow>[]>(
    () => [
      {
        id: 'name',
        label: t('mailings.list.column.name'),
        width: { share: 3, min: 170 },
        fixed: true,
        render: ({ name }) => <b className="grid-name clip">{name}</b>
      },
      {
        id: 'kind',
        label: t('mailings.list.column.kind'),
        width: 140,
        render: ({ kind }) => <Tone tone="calm">{t(`mailings.list.kind.${kind}`)}</Tone>
      },
      {
        id: 'rule',
        label: t('mailings.list.column.rule'),
        width: { share: 4, min: 150 },
        sortable: false,
        render: ({ query: rule }) => <span className="clip">{rule}</span>
      },
      { id: 'count', label: t('mailings.list.column.count'), width: 100, render: ({ memberCount }) => number(memberCount) },
      { id: 'updated', label: t('mailings.list.column.updated'), width: 120, render: ({ updatedAt }) => day(updatedAt) }
    ],
    [t, day, number]
  )
  const ticks = useRowTicks(source)
  return (
    <>
      <DataGrid
        label={t('mailings.tab.lists')}
        source={source}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        sort={sort}
        onSort={setSort}
        ticks={ticks.ticks}
        onTicks={ticks.setTicks}
        onOpen={({ id }) => void navigate({ to: '/liste/$id', params: { id } })}
        isDimmed={({ archivedAt }) => archivedAt !== null}
        empty={
          <EmptyState title={t('mailings.list.none')} actions={<NewListButton />}>
            {t('mailings.list.noneText')}
          </EmptyState>
        }
      />
      {archived > 0 && (
        <p className="lists-archived">
          {t('lists.archivedCount', { count: archived })}{' '}
          <LinkButton onClick={() => setShowsArchived(!showsArchived)}>
            {t(showsArchived ? 'lists.hideArchived' : 'lists.showArchived')}
          </LinkButton>
        </p>
      )}
      <RemovalBar
        ticks={ticks}
        label={t('mailings.list.remove', { count: ticks.ids.length })}
        remove={(ids) => client.lists.remove({ ids })}
        removed={t('mailings.list.removed', { count: ticks.ids.length })}
      />
    </>
  )
}
