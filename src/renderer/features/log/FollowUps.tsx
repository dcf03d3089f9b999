import { IconCheck, IconClockPlus, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FollowUp } from '#shared/model/outreach.ts'
import { api, client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { inDays } from '../../lib/today.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { Flag } from '../../ui/marks.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import type { Subject } from './log-sheet.ts'
import './log-field.css'

/** What is promised about one person or partner, the late ones in their band. Nothing when nothing is promised. */
export function FollowUpsOf({ subject }: { subject: Subject }) {
  const { data } = useQuery(api.followUps.list.queryOptions({ input: { subject } }))
  return data && data.length > 0 ? <FollowUpList followUps={data} /> : null
}

/** Promises in the order of their dates; named: with whom they are about. */
export function FollowUpList({ followUps, named = false }: { followUps: readonly FollowUp[]; named?: boolean }) {
  const t = useText()
  return (
    <ul className="follow-ups" aria-label={t('log.follow.title')}>
      {followUps.map((followUp) => (
        <Item key={followUp.id} followUp={followUp} named={named} />
      ))}
    </ul>
  )
}

const week = 7

function Item({ followUp, named }: { followUp: FollowUp; named: boolean }) {
  const t = useText()
  const format = useFormat()
  const { id, title, subject, dueOn, overdueDays } = followUp
  const run = async (call: () => Promise<{ changeSet: string | null }>, said: string) => {
    try {
      showUndoable(said, (await call()).changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <li data-late={overdueDays > 0 || undefined}>
      <div className="grow">
        {overdueDays > 0 && <Flag kind="overdue">{t('log.follow.overdue', { count: overdueDays })}</Flag>}
        <p className="clip">{title}</p>
        {named && (
          <p className="note">
            {subject.type === 'person' ? (
              <Link to="/person/$id" params={{ id: subject.id }}>
                {subject.name}
              </Link>
            ) : (
              <Link to="/partner/$id" params={{ id: subject.id }}>
                {subject.name}
              </Link>
            )}
          </p>
        )}
      </div>
      <span className="note num">{format.day(dueOn)}</span>
      <IconButton
        label={`${t('log.follow.done')}: ${title}`}
        icon={<IconCheck size={15} stroke={1.8} />}
        onClick={() => void run(() => client.followUps.complete({ ids: [id] }), t('log.follow.doneToast'))}
      />
      <IconButton
        label={`${t('log.follow.snooze')}: ${title}`}
        icon={<IconClockPlus size={15} stroke={1.6} />}
        onClick={() => void run(() => client.followUps.snooze({ ids: [id], until: inDays(week) }), t('log.follow.snoozedToast'))}
      />
      <IconButton
        label={`${t('log.follow.drop')}: ${title}`}
        icon={<IconX size={15} stroke={1.6} />}
        onClick={() => void run(() => client.followUps.drop({ ids: [id] }), t('log.follow.droppedToast'))}
      />
    </li>
  )
}
