import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { GdprCase } from '#shared/model/gdpr-case.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { EmptyState, ToOverview } from '../../ui/EmptyState.tsx'
import { DataGrid, type Sort, usePagedRows } from '../../ui/grid/index.ts'
import { useLetterLike, useWriteTo } from '../letters/index.ts'
import { AnsweredDialog } from './AnsweredDialog.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import { type CaseAct, caseColumns } from './cases.columns.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { ReportDialog } from './ReportDialog.tsx'

const byDue: Sort = { by: 'due', desc: false }

/** Wishes with what can be done about each. */
export function CasesTable({ state }: { state: 'open' | 'closed' }) {
  const t = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const [doing, setDoing] = useState<{ act: CaseAct; wish: GdprCase }>()
  const source = usePagedRows<GdprCase>({
    queryKey: ['cases', state],
    fetchPage: (offset, limit, signal) => client.cases.page({ state, offset, limit }, { signal })
  })
  const writeTo = useWriteTo()
  const [accessLetter, eraseLetter] = [useLetterLike('access'), useLetterLike('erased')]
  const columns = useMemo(
    () =>
      caseColumns({
        ...{ t, format, state },
        onAct: (act, wish) => {
          if (act === 'card' && wish.personId) void navigate({ to: '/person/$id', params: { id: wish.personId } })
          else if (act === 'answer' && wish.personId)
            writeTo(
              { by: 'ids', entity: 'persons', ids: [wish.personId] },
              { templateId: wish.kind === 'erase' ? eraseLetter : accessLetter }
            )
          else setDoing({ act, wish })
        }
      }),
    [t, format, state, navigate, writeTo, accessLetter, eraseLetter]
  )
  return (
    <>
      <DataGrid
        label={t('cases.title')}
        source={source}
        columns={columns}
        rowId={({ id }) => id}
        rowName={(row) => row.personName ?? t('cases.erased')}
        sort={byDue}
        onSort={() => {}}
        empty={
          <EmptyState title={t(state === 'open' ? 'cases.empty' : 'cases.noneClosed')} actions={<ToOverview />}>
            {t('cases.emptyText')}
          </EmptyState>
        }
      />
      {doing && <Doing {...doing} onClose={() => setDoing(undefined)} />}
    </>
  )
}

function Doing({ act, wish, onClose }: { act: CaseAct; wish: GdprCase; onClose: () => void }) {
  const person = wish.personId === null ? undefined : { id: wish.personId, name: wish.personName ?? '' }
  if (act === 'answered') return <AnsweredDialog wish={wish} onClose={onClose} />
  if (act === 'close') return <CloseDialog wish={wish} onClose={onClose} />
  if (!person) return null
  return act === 'report' ? (
    <ReportDialog person={person} onClose={onClose} />
  ) : (
    <EraseDialog person={person} onClose={onClose} onErased={() => {}} />
  )
}
