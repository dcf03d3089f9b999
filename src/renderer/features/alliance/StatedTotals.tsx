import { useState } from 'react'
import { CountedSubject, type StatedTotal } from '#shared/model/alliance.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { EntryList } from '../../ui/EntryList.tsx'
import { FieldsDialog } from '../../ui/FieldsDialog.tsx'

/** What has been said there are, beside what is counted: neither changes the other. */
export function StatedTotals({ totals }: { totals: readonly StatedTotal[] }) {
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
          const { stated, counted, isBelow } = told(total)
          return (
            <>
              <span>{stated}</span>
              <span className={isBelow ? 'warn' : 'soft'}>{counted}</span>
            </>
          )
        }}
      </EntryList>
      {editing && <TotalDialog total={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
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
      counted: t(`alliance.totals.counted.${difference}`, { counted: format.number(counted), count: Math.abs(less) }),
      isBelow: less < 0
    }
  }
}

function TotalDialog({ total, onClose }: { total: StatedTotal | undefined; onClose: () => void }) {
  const t = useText()
  return (
    <FieldsDialog
      title={t(total ? 'alliance.totals.edit' : 'alliance.totals.add')}
      fields={[
        { name: 'total', label: t('alliance.totals.number'), required: true },
        {
          name: 'subject',
          label: t('alliance.totals.what'),
          kind: 'choice',
          options: CountedSubject.options.map((value) => ({ value, label: t(`alliance.totals.subject.${value}`) }))
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
        const number = Number(written.replace(/[\s.]/g, '') || 'none')
        const facts = { total: number, subject: CountedSubject.parse(subject), statedOn: statedOn || null, source }
        return total ? client.alliance.updateTotal({ id: total.id, version: total.version, patch: facts }) : client.alliance.addTotal(facts)
      }}
      onClose={onClose}
    />
  )
}
