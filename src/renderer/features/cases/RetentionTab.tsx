import { NumberInput } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import type { RetentionRow } from '#shared/model/gdpr-case.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { EmptyState, ToOverview } from '../../ui/EmptyState.tsx'
import { BulkBar, countTicks, DataGrid, isTicked, noTicks, type Sort, usePagedRows, useTicks } from '../../ui/grid/index.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { usePurposes } from '../purposes/index.ts'
import { retentionColumns } from './retention.columns.tsx'

const oldestFirst: Sort = { by: 'since', desc: false }

/** Persons without a role and without contact for so long: each is looked at, and goes to the trash or stays. */
export function RetentionTab() {
  const t = useText()
  const format = useFormat()
  const [months, setMonths] = useState<number>()
  const [ticks, setTicks] = useTicks('retention')
  const source = usePagedRows<RetentionRow>({
    queryKey: ['retention'],
    fetchPage: async (offset, limit, signal) => {
      const page = await client.cases.retention({ offset, limit }, { signal })
      setMonths((known) => known ?? page.months)
      return page
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of rows is the occasion
  useEffect(() => setTicks(noTicks), [source.total])
  const { label } = usePurposes()
  const columns = useMemo(() => retentionColumns(t, format, label), [t, format, label])
  const save = async () => {
    try {
      const { changeSet } = await client.cases.setRetention({ months: months ?? 24 })
      if (changeSet) showUndoable(t('cases.retention.saved'), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const remove = async () => {
    try {
      const ids = (await source.loadAll()).filter(({ personId }) => isTicked(ticks, personId)).map(({ personId }) => personId)
      const { changeSet } = await client.persons.remove({ ids })
      showUndoable(t('persons.removed', { count: ids.length }), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const count = countTicks(ticks, source.total)
  return (
    <>
      <div className="case-retention">
        <p className="note grow">{t('cases.retention.note')}</p>
        <NumberInput
          label={t('cases.retention.months')}
          value={months ?? ''}
          min={1}
          max={240}
          w={270}
          allowDecimal={false}
          onChange={(value) => setMonths(Number(value) || undefined)}
        />
        <PlainButton onClick={() => void save()}>{t('cases.retention.save')}</PlainButton>
      </div>
      <DataGrid
        label={t('cases.tabs.retention')}
        source={source}
        columns={columns}
        rowId={({ personId }) => personId}
        rowName={({ name }) => name}
        sort={oldestFirst}
        onSort={() => {}}
        ticks={ticks}
        onTicks={setTicks}
        empty={<EmptyState title={t('cases.retention.empty')} actions={<ToOverview />} />}
      />
      <BulkBar count={count} onClear={() => setTicks(noTicks)}>
        <PlainButton onClick={() => void remove()}>{t('cases.retention.remove', { count })}</PlainButton>
      </BulkBar>
    </>
  )
}
