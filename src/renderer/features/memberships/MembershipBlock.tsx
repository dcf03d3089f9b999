import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CommandId } from '#shared/commands.ts'
import type { Membership } from '#shared/model/membership.ts'
import { api, client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { CommandButton } from '../../ui/buttons.tsx'
import { EntryList } from '../../ui/EntryList.tsx'
import { PeriodDialog } from './PeriodDialog.tsx'
import './memberships.css'

const done = {
  none: ['card.join'],
  prospect: ['card.join', 'card.leave'],
  invited: ['card.join', 'card.leave'],
  pending: ['card.join', 'card.leave'],
  active: ['card.leave', 'card.pause'],
  paused: ['card.resume', 'card.leave'],
  left: ['card.join']
} as const satisfies Record<Membership['status'] | 'none', readonly CommandId[]>

/** Every time that an organisation was in the alliance, the newest first, and what can happen to it now. */
export function MembershipBlock({ partnerId }: { partnerId: string }) {
  const t = useText()
  const [editing, setEditing] = useState<Membership | 'new'>()
  const { data: periods } = useQuery(api.memberships.of.queryOptions({ input: { partnerId } }))
  if (!periods) return null
  return (
    <>
      <EntryList
        title={t('memberships.title')}
        items={periods}
        nameOf={({ joinedText, status }) => `${t(`partners.membership.${status}`)} ${joinedText}`}
        empty={t('memberships.none')}
        add={{ label: t('memberships.addPeriod'), run: () => setEditing('new') }}
        onEdit={setEditing}
        onRemove={({ id }) => client.memberships.remove({ id })}
        removed={t('memberships.removed')}
      >
        {(period) => <Period period={period} />}
      </EntryList>
      <div className="membership-doing">
        {done[periods[0]?.status ?? 'none'].map((id) => (
          <CommandButton key={id} id={id} />
        ))}
      </div>
      {editing && (
        <PeriodDialog partnerId={partnerId} period={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
    </>
  )
}

/** "Stifter 2015 – 30. juni 2018" with the reason; what could not be read of the beginning says so. */
function Period({ period }: { period: Membership }) {
  const t = useText()
  const format = useFormat()
  const { kind, status, joinedText, joinedPrecision, leftOn, leaveReason } = period
  const isLeaving = status !== 'left' && leftOn !== null
  const isUnread = joinedText !== '' && joinedPrecision === 'unknown'
  return (
    <>
      <span>
        <b>{t(`partners.membershipKind.${kind}`)}</b> {joinedText || t('memberships.unknown')} – {leftOn && format.day(leftOn)}
      </span>
      {isLeaving && <span className="soft">{t('partners.leaving', { when: format.day(leftOn) })}</span>}
      {status !== 'active' && <span className="soft">{t(`partners.membership.${status}`)}</span>}
      {leaveReason && <span className="soft">{leaveReason}</span>}
      {isUnread && <span className="note">{t('memberships.unread')}</span>}
    </>
  )
}
