import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Filter } from '#shared/model/filter.ts'
import type { Staff } from '#shared/model/staff.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { Setting, SettingActions, SettingSection } from '../../ui/Setting.tsx'
import { PartnersLink } from '../partners/index.ts'
import { HandOverDialog, StaffDialog, StaffMenu, type StaffTask, useStaff } from '../staff/index.ts'

const ownedBy = (name: string): Filter => ({ version: 2, where: { kind: 'is', field: 'owner', values: [name] } })

/** Who works with the card file: added, named, handed over, and with a last day. */
export function StaffSettings() {
  const t = useText()
  const { all, here } = useStaff()
  const [task, setTask] = useState<StaffTask>()
  const close = () => setTask(undefined)
  const others = here.filter(({ id }) => id !== task?.staff?.id)
  return (
    <>
      <SettingSection title={t('staff.title')}>
        <p className="note staff-note">{t('staff.note')}</p>
        {all.map((staff) => (
          <Row key={staff.id} staff={staff} canLeave={staff.isHere && here.length > 1} onTask={setTask} />
        ))}
      </SettingSection>
      <SettingActions>
        <Button variant="default" onClick={() => setTask({ do: 'edit' })}>
          {t('staff.add')}
        </Button>
      </SettingActions>
      {task?.do === 'edit' && <StaffDialog staff={task.staff} onClose={close} />}
      {(task?.do === 'hand-over' || task?.do === 'leave') && (
        <HandOverDialog staff={task.staff} others={others} leaves={task.do === 'leave'} onClose={close} />
      )}
    </>
  )
}

interface RowProps {
  staff: Staff
  canLeave: boolean
  onTask: (task: StaffTask) => void
}

function Row({ staff, canLeave, onTask }: RowProps) {
  const t = useText()
  const format = useFormat()
  const { name, email, isMe, toOn, partners, followUps } = staff
  const notes = [
    ...(name === '' ? [t('staff.unnamedNote')] : []),
    ...(isMe ? [t('staff.me')] : []),
    ...(email === '' ? [] : [email]),
    ...(toOn === null ? [] : [t('staff.leftOn', { when: format.day(toOn) })]),
    ...(followUps > 0 ? [t('staff.followUps', { count: followUps })] : [])
  ]
  return (
    <Setting label={name || t('staff.unnamed')} note={notes.join(' · ') || undefined}>
      {partners > 0 && name !== '' && <PartnersLink filter={ownedBy(name)}>{t('staff.partners', { count: partners })}</PartnersLink>}
      <StaffMenu staff={staff} canLeave={canLeave} onTask={onTask} />
    </Setting>
  )
}
