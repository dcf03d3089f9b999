import { Menu } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import { useStaff } from './use-staff.ts'
import './staff.css'

/** Who sits at the window, as initials; a press asks who it is now. One who works alone never sees it. */
export function StaffFace() {
  const t = useText()
  const navigate = useNavigate()
  const { here, me, several } = useStaff()
  const nameOf = (name: string) => name || t('staff.unnamed')
  const sit = useMutation(
    api.staff.sit.mutationOptions({
      onSuccess: ({ id }) => showToast({ message: t('staff.sitting', { name: nameOf(here.find((each) => each.id === id)?.name ?? '') }) }),
      onError: (error) => showErrorToast(error)
    })
  )
  if (!several || !me) return null
  const initials = me.initials || '?'
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button
          type="button"
          className="staff-face"
          aria-label={t('staff.who', { initials, name: nameOf(me.name) })}
          title={nameOf(me.name)}
        >
          {initials}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('staff.whoTitle')}</Menu.Label>
        {here.map(({ id, name, isMe }) => (
          <Menu.RadioItem key={id} value={id} checked={isMe} closeMenuOnClick onClick={() => sit.mutate({ id })}>
            {nameOf(name)}
          </Menu.RadioItem>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void navigate({ to: '/indstillinger', search: { at: 'staff' } })}>{t('staff.manage')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
