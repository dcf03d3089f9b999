import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'

interface MemberMenuProps<Role extends string> {
  name: string
  /** The role that is held now; none for one that has ended. */
  role: Role | undefined
  roles: readonly { value: Role; label: string }[]
  onRole: (role: Role) => void
  onEdit: () => void
  onEnd: () => void
  onRemove: () => void
}

/** What can be done with a role in a project: another role, an end, never having been. */
export function MemberMenu<Role extends string>({ name, role, roles, onRole, onEdit, onEnd, onRemove }: MemberMenuProps<Role>) {
  const t = useText()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton label={t('projects.rolesOf', { name })} icon={<IconDots size={15} stroke={1.6} />} />
      </Menu.Target>
      <Menu.Dropdown>
        {role !== undefined && (
          <>
            {roles
              .filter(({ value }) => value !== role)
              .map(({ value, label }) => (
                <Menu.Item key={value} onClick={() => onRole(value)}>
                  {label}
                </Menu.Item>
              ))}
            <Menu.Divider />
            <Menu.Item onClick={onEnd}>{t('projects.endRole')}</Menu.Item>
          </>
        )}
        <Menu.Item onClick={onEdit}>{t('projects.editRole')}</Menu.Item>
        <Menu.Item onClick={onRemove}>{t('projects.removeRole')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
