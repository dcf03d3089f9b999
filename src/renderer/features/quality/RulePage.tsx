import { Button } from '@mantine/core'
import { Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import { type QualityIssue, type QualityRule, qualityRules } from '#shared/model/quality.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { countTicks, DataGrid, noTicks, type Sort, usePagedRows, useTicks } from '../../ui/grid/index.ts'
import { Head } from '../../ui/Head.tsx'
import { IgnoreDialog } from './IgnoreDialog.tsx'
import { IssuesBulkBar } from './IssuesBulkBar.tsx'
import { issueColumns } from './quality.columns.tsx'
import { ruleWords } from './rule-words.ts'
import { useOpenCard } from './use-open-card.ts'
import { rowIdOf } from './use-quality.ts'
import './quality.css'

/** Rows stand by name. */
const byName: Sort = { by: 'name', desc: false }

/** The rows behind one number; an address that names no rule leads to the numbers. */
export function RulePage() {
  const { rule: written } = useParams({ from: '/workspace/mangler/$rule' })
  const rule = oneOf(qualityRules, written)
  return rule ? <RuleRows key={rule} rule={rule} /> : <Navigate to="/mangler" replace />
}

/** Each row is put right where it stands, set aside, or opened. */
function RuleRows({ rule }: { rule: QualityRule }) {
  const t = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const [ticks, setTicks] = useTicks(rule)
  const [ignoring, setIgnoring] = useState<readonly QualityIssue[]>()
  const openCard = useOpenCard()
  const source = usePagedRows<QualityIssue>({
    queryKey: ['quality', rule],
    fetchPage: (offset, limit, signal) => client.quality.issues({ rule, offset, limit }, { signal })
  })
  // rows that are put right are gone, and their ticks with them
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of rows is the occasion
  useEffect(() => setTicks(noTicks), [source.total])
  const columns = useMemo(() => issueColumns({ t, format, rule, onIgnore: (issue) => setIgnoring([issue]) }), [t, format, rule])
  const words = t(`quality.rule.${rule}`, { count: source.total })
  useScreen(t('quality.title'), source.status === 'ready' ? words : '')
  return (
    <>
      <Head title={source.status === 'ready' ? words : t('quality.title')} onBack={() => void navigate({ to: '/mangler' })} />
      <section className="quality-rows" aria-label={words} onKeyDown={editRow}>
        <p className="quality-note">{t(`quality.why.${rule}`)}</p>
        <DataGrid
          label={ruleWords(t, rule, source.total)}
          source={source}
          columns={columns}
          rowId={rowIdOf}
          rowName={({ name }) => name}
          sort={byName}
          onSort={() => {}}
          ticks={ticks}
          onTicks={setTicks}
          onOpen={openCard}
          empty={
            <EmptyState
              title={t('quality.noneOfRule')}
              actions={<Button onClick={() => void navigate({ to: '/mangler' })}>{t('quality.seeOthers')}</Button>}
            />
          }
        />
        <IssuesBulkBar
          rule={rule}
          ticks={ticks}
          count={countTicks(ticks, source.total)}
          source={source}
          onIgnore={setIgnoring}
          onClear={() => setTicks(noTicks)}
        />
      </section>
      {ignoring && (
        <IgnoreDialog
          issues={ignoring}
          onClose={() => setIgnoring(undefined)}
          onDone={() => {
            setTicks(noTicks)
            setIgnoring(undefined)
          }}
        />
      )}
    </>
  )
}

/** F2 in a row goes to what puts it right. */
function editRow(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F2' || !(event.target instanceof Element) || !event.target.matches('[data-column]')) return
  const way = event.target.closest('[data-index]')?.querySelector<HTMLElement>('[data-fix] button')
  if (!way) return
  event.preventDefault()
  way.click()
}
