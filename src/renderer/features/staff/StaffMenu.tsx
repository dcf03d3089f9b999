import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Staff } from '#shared/model/staff.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

export type StaffTask = { do: 'edit'; staff?: Staff } | { do: 'hand-over' | 'leave'; staff: Staff }

interface StaffMenuProps {
  staff: Staff
  canLeave: boolean
  onTask: (task: StaffTask) => void
}

/** What can be done about one of the staff. Who has written something is never deleted. */
export function StaffMenu({ staff, canLeave, onTask }: StaffMenuProps) {
  const t = useText()
  const { id, isHere, isMe, partners, followUps } = staff
  const name = staff.name || t('staff.unnamed')
  const change = async (run: () => Promise<{ changeSet: string | null }>, done: string) => {
    try {
      showUndoable(done, (await run()).changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const sit = async () => {
    try {
      await client.staff.sit({ id })
      showToast({ message: t('staff.sitting', { name }) })
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton label={t('staff.actions', { name })} icon={<IconDots size={16} stroke={1.7} />} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onTask({ do: 'edit', staff })}>{t('staff.edit')}</Menu.Item>
        {isHere && !isMe && <Menu.Item onClick={() => void sit()}>{t('staff.sit')}</Menu.Item>}
        {partners + followUps > 0 && <Menu.Item onClick={() => onTask({ do: 'hand-over', staff })}>{t('staff.handOver')}</Menu.Item>}
        <Menu.Divider />
        {canLeave && staff.name !== '' && <Menu.Item onClick={() => onTask({ do: 'leave', staff })}>{t('staff.leave')}</Menu.Item>}
        {!isHere && (
          <Menu.Item onClick={() => void change(() => client.staff.comeBack({ id }), t('staff.back', { name }))}>
            {t('staff.comeBack')}
          </Menu.Item>
        )}
        {(canLeave || !isHere) && (
          <Menu.Item onClick={() => void change(() => client.staff.remove({ id }), t('staff.removed', { name }))}>
            {t('staff.remove')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
