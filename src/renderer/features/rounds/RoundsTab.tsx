import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { sortKey } from '#shared/rules/sort-key.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { arrayRows, DataGrid, type GridColumn, useTableView } from '../../ui/grid/index.ts'
import { NewRoundButton } from './NewRoundButton.tsx'

interface Round {
  id: string
  kind: 'signOn' | 'verification'
  title: string
  due: string | null
  asked: number
  waiting: number
  publishedOn: string | null
}

const keys: Readonly<Record<string, (round: Round) => string | number>> = {
  title: ({ title }) => sortKey(title),
  kind: ({ kind }) => kind,
  due: ({ due }) => due ?? '',
  answers: ({ asked, waiting }) => (asked === 0 ? 0 : (asked - waiting) / asked)
}

/** All rounds of both kinds. */
export function RoundsTab() {
  const t = useText()
  const navigate = useNavigate()
  const { sort, setSort } = useTableView('rounds', { by: 'due', desc: true })
  const { data: signOns, error } = useQuery(api.signOns.all.queryOptions())
  const { data: verifications } = useQuery(api.verifications.all.queryOptions())
  const source = useMemo(() => {
    const rounds: Round[] = [
      ...(signOns ?? []).map(({ id, title, deadlineAt, counts, publishedOn }) => {
        return { ...counts, kind: 'signOn' as const, id, title, due: deadlineAt, publishedOn }
      }),
      ...(verifications ?? []).map(({ id, title, dueOn, counts }) => {
        return { ...counts, kind: 'verification' as const, id, title, due: dueOn, publishedOn: null }
      })
    ]
    const keyOf = keys[sort.by] ?? (() => '')
    const rows = rounds.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0) * (sort.desc ? -1 : 1))
    const status = signOns && verifications ? ('ready' as const) : error ? ('error' as const) : ('loading' as const)
    return { ...arrayRows(`${sort.by} ${sort.desc}`, rows), status, error }
  }, [signOns, verifications, error, sort])
  const columns = useColumns()
  return (
    <DataGrid
      label={t('rounds.tab')}
      source={source}
      columns={columns}
      rowId={({ id }) => id}
      rowName={({ title }) => title}
      sort={sort}
      onSort={setSort}
      onOpen={({ id, kind }) => void navigate({ to: kind === 'signOn' ? '/runde/$id' : '/stemmer/$id', params: { id } })}
      empty={
        <EmptyState title={t('rounds.none')} actions={<NewRoundButton />}>
          {t('rounds.noneText')}
        </EmptyState>
      }
    />
  )
}

function useColumns(): GridColumn<Round>[] {
  const t = useText()
  const { day, moment } = useFormat()
  return useMemo(
    () => [
      {
        id: 'title',
        label: t('rounds.column.title'),
        width: { share: 4, min: 180 },
        fixed: true,
        render: ({ title }) => <b className="grid-name clip">{title}</b>
      },
      { id: 'kind', label: t('rounds.column.kind'), width: 180, render: ({ kind }) => <span>{t(`rounds.kind.${kind}`)}</span> },
      {
        id: 'due',
        label: t('rounds.column.due'),
        width: 150,
        render: ({ due }) => <span>{due === null ? '' : due.length === 10 ? day(due) : moment(due)}</span>
      },
      {
        id: 'answers',
        label: t('rounds.column.answers'),
        width: { share: 3, min: 180 },
        render: ({ asked, waiting, publishedOn }) => (
          <span className="clip">
            {publishedOn ? t('rounds.published', { day: day(publishedOn) }) : t('rounds.answers', { answered: asked - waiting, asked })}
          </span>
        )
      }
    ],
    [t, day, moment]
  )
}
