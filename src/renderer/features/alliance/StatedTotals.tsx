import { useState } from 'react'
import { type Alliance, countedSubjects, type StatedTotal } from '#shared/model/alliance.ts'
import { memberOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { EntryList } from '../../ui/EntryList.tsx'
import { FieldsDialog } from '../../ui/FieldsDialog.tsx'

type Counted = Alliance['counted']

/** What has been said there are, beside what is counted: neither changes the other. */
export function StatedTotals({ totals, counted }: { totals: readonly StatedTotal[]; counted: Counted }) {
  const t = useText()
  const [editing, setEditing] = useState<StatedTotal | 'new'>()
  const told = useToldTotal()
  return (
    <>
      <EntryList
        title={t('alliance.totals.title')}
        items={totals}
        nameOf={({ subject, total }) => t(`alliance.totals.of.${subject}`, { count: total })}
        empty={t('alliance.totals.none')}
        add={{ label: t('alliance.add'), run: () => setEditing('new') }}
        onEdit={setEditing}
        onRemove={({ id }) => client.alliance.removeTotal({ id })}
        removed={t('alliance.removed')}
      >
        {(total) => {
          const { stated, inFile, isBelow } = told(total)
          return (
            <>
              <span>{stated}</span>
              <span className={isBelow ? 'warn' : 'soft'}>{inFile}</span>
            </>
          )
        }}
      </EntryList>
      {editing && <TotalDialog total={editing === 'new' ? undefined : editing} counted={counted} onClose={() => setEditing(undefined)} />}
    </>
  )
}

/** "Oplyst 120 projekter 3. maj 2025 (årsmødet)", "i kartoteket 98, 22 færre"; one that is below what is counted says so. */
function useToldTotal() {
  const t = useText()
  const format = useFormat()
  return ({ subject, total, counted, statedOn, source }: StatedTotal) => {
    const less = total - counted
    const difference = less === 0 ? 'same' : less > 0 ? 'fewer' : 'more'
    return {
      stated: [
        t('alliance.totals.stated', { what: t(`alliance.totals.of.${subject}`, { count: total }) }),
        statedOn && format.day(statedOn),
        source && `(${source})`
      ]
        .filter(Boolean)
        .join(' '),
      inFile: t(`alliance.totals.counted.${difference}`, { counted: format.number(counted), count: Math.abs(less) }),
      isBelow: less < 0
    }
  }
}

interface TotalDialogProps {
  total: StatedTotal | undefined
  counted: Counted
  onClose: () => void
}

/** "1.200" as a number; what is none is refused by the host. */
const numberOf = (written: string) => Number(written.replace(/[\s.]/g, '') || 'none')

function TotalDialog({ total, counted, onClose }: TotalDialogProps) {
  const t = useText()
  return (
    <FieldsDialog
      title={t(total ? 'alliance.totals.edit' : 'alliance.totals.add')}
      fields={[
        {
          name: 'total',
          label: t('alliance.totals.number'),
          required: true,
          doubt: ({ total: written, subject }) => {
            const known = counted[memberOf(countedSubjects, subject)]
            return numberOf(written) < known ? t('alliance.totals.below', { count: known }) : undefined
          }
        },
        {
          name: 'subject',
          label: t('alliance.totals.what'),
          kind: 'choice',
          options: countedSubjects.map((value) => ({ value, label: t(`alliance.totals.subject.${value}`) }))
        },
        { name: 'statedOn', label: t('alliance.totals.statedOn'), kind: 'day' },
        { name: 'source', label: t('alliance.source'), note: t('alliance.sourceNote') }
      ]}
      initial={{
        total: total ? String(total.total) : '',
        subject: total?.subject ?? 'projects',
        statedOn: total?.statedOn ?? '',
        source: total?.source ?? ''
      }}
      submit={t('records.save')}
      saved={t('persons.saved')}
      onSubmit={({ total: written, subject, statedOn, source }) => {
        const facts = { total: numberOf(written), subject: memberOf(countedSubjects, subject), statedOn: statedOn || null, source }
        return total ? client.alliance.updateTotal({ id: total.id, version: total.version, patch: facts }) : client.alliance.addTotal(facts)
      }}
      onClose={onClose}
    />
  )
}
