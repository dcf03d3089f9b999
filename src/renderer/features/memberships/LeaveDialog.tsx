import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import type { PartnerUnderWay } from '#shared/model/membership.ts'
import { api, client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { FieldsDialog } from '../../ui/FieldsDialog.tsx'
import { UnderWay } from './UnderWay.tsx'
import { useTold } from './use-told.ts'

interface LeaveDialogProps {
  selection: Selection
  count: number
  onClose: () => void
}

/** What goes on without a partner is closed unless somebody says otherwise, or it goes on until later; a promise to it is still a promise. */
const usuallyKept: ReadonlySet<PartnerUnderWay['kind']> = new Set(['list', 'follow-up'])

/** Partners leave: when, why, and what becomes of what is under way with them. One step that can be undone. */
export function LeaveDialog({ selection, count, onClose }: LeaveDialogProps) {
  const t = useText()
  const told = useTold()
  const format = useFormat()
  const { data } = useQuery(api.memberships.underWay.queryOptions({ input: { selection } }))
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const kinds = Object.keys(data?.counts ?? {}) as PartnerUnderWay['kind'][]
  const isAhead = (leftOn: string) => leftOn > today()
  const closes = (leftOn: string) => (kind: PartnerUnderWay['kind']) => (isAhead(leftOn) || usuallyKept.has(kind)) === turned.has(kind)
  const turn = (id: string) =>
    setTurned((before) => (before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id])))
  return (
    <FieldsDialog
      title={t('memberships.leave.title', { count })}
      fields={[
        { name: 'leftOn', label: t('memberships.leave.on'), kind: 'day', required: true },
        { name: 'reason', label: t('memberships.leave.reason'), kind: 'long' }
      ]}
      initial={{ leftOn: today(), reason: '' }}
      submit={t('memberships.leave.save')}
      onSubmit={async ({ leftOn, reason }) => {
        const keep = [...turned].filter((id) => data?.items.some((item) => item.id === id))
        const written = await client.memberships.change({
          selection,
          change: { what: 'leave', on: leftOn, reason, close: kinds.filter(closes(leftOn)), keep }
        })
        told(isAhead(leftOn) ? 'leaveLater' : 'leave', written)
        return written
      }}
      onClose={onClose}
      below={({ leftOn }) =>
        data && (
          <>
            {isAhead(leftOn) && (
              <p className="note" role="status">
                {t('memberships.leave.ahead', { count, day: format.day(leftOn) })}
              </p>
            )}
            <UnderWay {...data} isOfSeveral={count > 1} closes={closes(leftOn)} kept={turned} onTurn={turn} />
          </>
        )
      }
    />
  )
}
