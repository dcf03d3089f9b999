import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { MailingRow } from '#shared/model/outreach.ts'
import { sortKey } from '#shared/rules/sort-key.ts'
import { api } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useStore } from '../../lib/store.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { DataGrid, type GridColumn, useTableView } from '../../ui/grid/index.ts'
import { mailingState } from './mailing-state.ts'
import { sortedBy } from './people.ts'
import { queryRows } from './query-rows.ts'
import { beginning, useWriteTo } from './start-letter.ts'

const keys: Readonly<Record<string, (mailing: MailingRow) => string | number>> = {
  name: ({ name }) => sortKey(name),
  template: ({ templateName }) => sortKey(templateName),
  date: ({ mailedAt }) => mailedAt,
  state: ({ counts, status }) => `${status} ${counts.written}`
}

/** Begins a letter to nobody in particular: the first step asks to whom. */
export function WriteButton({ quiet = false }: { quiet?: boolean }) {
  const t = useText()
  const writeTo = useWriteTo()
  const navigate = useNavigate()
  const { selection, made, templateId } = useStore(beginning)
  useCommand('card.new', () => writeTo())
  const resume = () => void navigate({ to: '/udsendelse/ny', search: templateId === undefined ? {} : { step: 'template' } })
  return (
    <>
      {selection && !made && (
        <Button variant="default" onClick={resume}>
          {t('mailings.resume')}
        </Button>
      )}
      <Button variant={quiet ? 'default' : 'filled'} onClick={() => writeTo()}>
        {t('mailings.write')}
      </Button>
    </>
  )
}

/** All mailings, the newest first. */
export function MailingsTab() {
  const t = useText()
  const { day } = useFormat()
  const navigate = useNavigate()
  const { sort, setSort } = useTableView('mailings', { by: 'date', desc: true })
  const query = useQuery(api.mailings.all.queryOptions())
  const source = useMemo(() => {
    const kept = query.data?.filter(({ status }) => status !== 'cancelled')
    const keyOf = keys[sort.by]
    return queryRows(sort, kept && keyOf ? sortedBy(kept, sort.desc, keyOf) : kept, query)
  }, [query, sort])
  const columns = useMemo<GridColumn<MailingRow>[]>(
    () => [
      {
        id: 'name',
        label: t('mailings.mailing.name'),
        width: { share: 4, min: 180 },
        fixed: true,
        render: ({ name }) => <b className="grid-name clip">{name}</b>
      },
      {
        id: 'template',
        label: t('mailings.mailing.template'),
        width: { share: 3, min: 140 },
        render: ({ templateName }) => <span className="clip">{templateName}</span>
      },
      { id: 'date', label: t('mailings.mailing.date'), width: 120, render: ({ mailedAt }) => day(mailedAt) },
      { id: 'state', label: t('mailings.mailing.state'), width: { share: 3, min: 180 }, render: (mailing) => mailingState(t, mailing) }
    ],
    [t, day]
  )
  return (
    <DataGrid
      label={t('mailings.tab.mailings')}
      source={source}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      sort={sort}
      onSort={setSort}
      onOpen={({ id }) => void navigate({ to: '/udsendelse/$id', params: { id } })}
      empty={
        <EmptyState title={t('mailings.mailing.none')} actions={<WriteButton />}>
          {t('mailings.mailing.noneText')}
        </EmptyState>
      }
    />
  )
}
