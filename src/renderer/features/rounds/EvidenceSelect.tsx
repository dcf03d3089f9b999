import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { SignOnResponse } from '#shared/model/sign-on.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'

interface EvidenceSelectProps {
  row: SignOnResponse
  isFrozen: boolean
  onChoose: (id: string | null) => Promise<unknown>
}

/** What shows the answer: an entry of the partner's timeline, such as a mail that was read in. */
export function EvidenceSelect({ row, isFrozen, onChoose }: EvidenceSelectProps) {
  const t = useText()
  const { day } = useFormat()
  const { evidence, partnerId } = row
  const { data } = useQuery(
    api.activities.timeline.queryOptions({
      input: { subject: { type: 'organisation', id: partnerId ?? '' }, kinds: ['call', 'email', 'meeting', 'note', 'other'], limit: 50 },
      enabled: partnerId !== null && !isFrozen
    })
  )
  const words = (entry: { at: string; subject: string }) => `${day(entry.at)} · ${entry.subject}`
  const said = evidence ? words(evidence) : t('rounds.row.noEvidence')
  if (isFrozen || partnerId === null) return <p className="note">{`${t('rounds.row.evidence')}: ${said}`}</p>
  const entries = (data?.entries ?? []).filter(({ type, id }) => type === 'activity' && id !== evidence?.id)
  return (
    <NativeSelect
      label={t('rounds.row.evidence')}
      value={evidence?.id ?? ''}
      onChange={({ currentTarget: { value } }) => void onChoose(value === '' ? null : value).catch(showErrorToast)}
      data={[
        { value: '', label: t('rounds.row.noEvidence') },
        ...(evidence ? [{ value: evidence.id, label: said }] : []),
        ...entries.map((entry) => ({ value: entry.id, label: words({ at: entry.at, subject: entry.subject || entry.body.slice(0, 60) }) }))
      ]}
    />
  )
}
