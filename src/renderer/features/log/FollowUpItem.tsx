import { Checkbox, Menu } from '@mantine/core'
import { IconCheck, IconDots, IconRepeat } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { FollowUp } from '#shared/model/follow-up.ts'
import { cardPlaces } from '../../lib/card-places.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { Flag } from '../../ui/marks.tsx'
import { useStaff } from '../staff/index.ts'
import { openLog } from './log-sheet.ts'
import { SnoozeMenu } from './SnoozeMenu.tsx'
import { useFollowUpActions } from './use-follow-up-actions.ts'

interface FollowUpItemProps {
  followUp: FollowUp
  named: boolean
  ticked: boolean | undefined
  onTick: (() => void) | undefined
  onEdit: () => void
}

/** One promise: what, about whom, when; done, put off, or more. */
export function FollowUpItem({ followUp, named, ticked, onTick, onEdit }: FollowUpItemProps) {
  const t = useText()
  const format = useFormat()
  const { complete, snooze, drop } = useFollowUpActions()
  const { several, me } = useStaff()
  const { id, title, note, subject, dueOn, overdueDays, repeat, status, doneOn } = followUp
  const waits = status === 'open' || status === 'snoozed'
  const unit = repeat && t(`log.follow.repeatUnit.${repeat.unit}`, { count: repeat.every })
  return (
    <li data-late={(waits && overdueDays > 0) || undefined}>
      {onTick && waits && <Checkbox aria-label={t('log.follow.choose', { title })} checked={ticked ?? false} onChange={onTick} />}
      <div className="grow">
        {waits && overdueDays > 0 && <Flag kind="overdue">{t('log.follow.overdue', { count: overdueDays })}</Flag>}
        <p className="clip" title={note || undefined}>
          {title}
        </p>
        <p className="note">
          {named && <About subject={subject} />}
          {several && followUp.ownerName !== '' && followUp.ownerId !== me?.id && <span>{followUp.ownerName}</span>}
          {repeat && (
            <span>
              <IconRepeat size={12} stroke={1.8} aria-hidden /> {t('log.follow.repeats', { count: repeat.every, unit: unit ?? '' })}
            </span>
          )}
        </p>
      </div>
      <span className="note num">{doneOn ? t('log.follow.doneOn', { day: format.day(doneOn) }) : format.day(dueOn)}</span>
      {waits && (
        <>
          <IconButton
            label={`${t('log.follow.done')}: ${title}`}
            icon={<IconCheck size={15} stroke={1.8} />}
            onClick={() => complete([id])}
          />
          <SnoozeMenu title={title} onSnooze={(until) => snooze([id], until)} />
          <Menu position="bottom-end">
            <Menu.Target>
              <IconButton label={t('log.follow.actions', { title })} icon={<IconDots size={15} stroke={1.6} />} />
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => openLog([{ type: subject.type, id: subject.id }], undefined, followUp)}>
                {t('log.follow.log')}
              </Menu.Item>
              <Menu.Item onClick={onEdit}>{t('log.follow.edit')}</Menu.Item>
              <Menu.Item onClick={() => drop([id])}>{t('log.follow.drop')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      )}
    </li>
  )
}

const About = ({ subject }: { subject: FollowUp['subject'] }) => (
  <Link to={cardPlaces[subject.type].card} params={{ id: subject.id }}>
    {subject.name}
  </Link>
)
