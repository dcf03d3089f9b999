import { useMemo } from 'react'
import type { IgnoredIssue } from '#shared/model/quality.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { EmptyState, ToOverview } from '../../ui/EmptyState.tsx'
import { BulkBar, countTicks, DataGrid, noTicks, type Sort, usePagedRows, useTicks } from '../../ui/grid/index.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { asideColumns } from './quality.columns.tsx'
import { useOpenCard } from './use-open-card.ts'
import { reopenOrSay, rowIdOf, tickedIssues } from './use-quality.ts'

const byRule: Sort = { by: 'rule', desc: false }

/** What somebody has set aside, with why and until when; it can be taken back. */
export function AsideTab() {
  const t = useText()
  const format = useFormat()
  const openCard = useOpenCard()
  const [ticks, setTicks] = useTicks('aside')
  const columns = useMemo(() => asideColumns({ t, format }), [t, format])
  const source = usePagedRows<IgnoredIssue>({
    queryKey: ['quality', 'aside'],
    fetchPage: (offset, limit, signal) => client.quality.ignored({ offset, limit }, { signal })
  })
  const reopen = async () => {
    reopenOrSay(await tickedIssues(ticks, source))
    setTicks(noTicks)
  }
  return (
    <>
      <DataGrid
        label={t('quality.aside')}
        source={source}
        columns={columns}
        rowId={rowIdOf}
        rowName={({ name }) => name}
        sort={byRule}
        onSort={() => {}}
        ticks={ticks}
        onTicks={setTicks}
        onOpen={openCard}
        empty={
          <EmptyState title={t('quality.noneAside')} actions={<ToOverview />}>
            {t('quality.noneAsideText')}
          </EmptyState>
        }
      />
      <BulkBar count={countTicks(ticks, source.total)} onClear={() => setTicks(noTicks)}>
        <PlainButton onClick={() => void reopen().catch((error: unknown) => showErrorToast(error))}>{t('quality.reopen')}</PlainButton>
      </BulkBar>
    </>
  )
}
