import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { TemplateRow } from '#shared/model/outreach.ts'
import { sortKey } from '#shared/rules/sort-key.ts'
import { api, client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { DataGrid, type GridColumn, useRowTicks, useTableView } from '../../ui/grid/index.ts'
import { usePurposes } from '../purposes/index.ts'
import { sortedBy } from './people.ts'
import { queryRows } from './query-rows.ts'
import { RemovalBar } from './RemovalBar.tsx'
import { useStarts } from './use-starts.ts'

const keys: Readonly<Record<string, (template: TemplateRow) => string>> = {
  name: ({ name }) => sortKey(name),
  language: ({ language }) => language,
  purpose: ({ purpose }) => purpose,
  updated: ({ updatedAt }) => updatedAt
}

/** Begins a template: with a letter that comes with the program, or with nothing. */
export function NewTemplateButton({ quiet = false }: { quiet?: boolean }) {
  const t = useText()
  const navigate = useNavigate()
  const starts = useStarts()
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button variant={quiet ? 'default' : 'filled'} leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}>
          {t('mailings.template.create')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="letter-fields">
        {starts.map(({ id, words }) => (
          <Menu.Item key={id} onClick={() => void navigate({ to: '/skabelon/ny', search: { start: id } })}>
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** All templates. */
export function TemplatesTab() {
  const t = useText()
  const { day } = useFormat()
  const purposes = usePurposes()
  const navigate = useNavigate()
  const { sort, setSort } = useTableView('templates', { by: 'name', desc: false })
  const query = useQuery(api.templates.all.queryOptions())
  const source = useMemo(() => {
    const keyOf = keys[sort.by]
    return queryRows(sort, query.data && keyOf ? sortedBy(query.data, sort.desc, keyOf) : query.data, query)
  }, [query, sort])
  const columns = useMemo<GridColumn<TemplateRow>[]>(
    () => [
      {
        id: 'name',
        label: t('mailings.template.column.name'),
        width: { share: 3, min: 180 },
        fixed: true,
        render: ({ name }) => <b className="grid-name clip">{name}</b>
      },
      {
        id: 'subject',
        label: t('mailings.template.column.subject'),
        width: { share: 4, min: 160 },
        sortable: false,
        render: ({ subject, language }) => (
          <span className="clip" lang={language}>
            {subject.replace(/\{%.*?%\}/g, '')}
          </span>
        )
      },
      {
        id: 'language',
        label: t('mailings.template.column.language'),
        width: 100,
        render: ({ language }) => t(`mailings.languageOf.${language}`)
      },
      {
        id: 'purpose',
        label: t('mailings.template.column.purpose'),
        width: 150,
        render: ({ purpose }) => <span className="clip">{purposes.label(purpose)}</span>
      },
      { id: 'updated', label: t('mailings.template.column.updated'), width: 120, render: ({ updatedAt }) => day(updatedAt) }
    ],
    [t, day, purposes]
  )
  const ticks = useRowTicks(source)
  return (
    <>
      <DataGrid
        label={t('mailings.tab.templates')}
        source={source}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        sort={sort}
        onSort={setSort}
        ticks={ticks.ticks}
        onTicks={ticks.setTicks}
        onOpen={({ id }) => void navigate({ to: '/skabelon/$id', params: { id } })}
        empty={
          <EmptyState title={t('mailings.template.none')} actions={<NewTemplateButton />}>
            {t('mailings.template.noneText')}
          </EmptyState>
        }
      />
      <RemovalBar
        ticks={ticks}
        label={t('mailings.template.remove', { count: ticks.ids.length })}
        remove={(ids) => client.templates.remove({ ids })}
        removed={t('mailings.template.removed', { count: ticks.ids.length })}
      />
    </>
  )
}
