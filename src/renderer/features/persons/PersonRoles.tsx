import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Person, Role } from '#shared/model/person.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton, LinkButton, PlainButton } from '../../ui/buttons.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { Star } from '../../ui/marks.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { AddRoleDialog, LeaveNote, RoleEndDialog, RoleFormDialog } from '../role-changes/index.ts'

/** Where the person is contact person, and where that was before. */
export function PersonRoles({ person }: { person: Person }) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  const open = person.roles.filter((role) => role.toOn === null)
  const ended = person.roles.filter((role) => role.toOn !== null)
  return (
    <section aria-labelledby="roles">
      <div className="card-heading">
        <h2 id="roles">{t('persons.roles')}</h2>
        <PlainButton onClick={() => setAdding(true)}>{t('partners.addPerson')}</PlainButton>
      </div>
      {open.length === 0 && <p className="faint">{t('persons.noRoles')}</p>}
      <ul className="card-rows">
        {open.map((role) => (
          <OpenRole key={role.id} role={role} person={person} />
        ))}
      </ul>
      {ended.length > 0 && <h3 className="card-former">{t('persons.formerRoles')}</h3>}
      <ul className="card-rows" data-past>
        {ended.map((role) => (
          <EndedRole key={role.id} role={role} />
        ))}
      </ul>
      {adding && <AddRoleDialog of={{ personId: person.id }} onClose={() => setAdding(false)} />}
    </section>
  )
}

function OpenRole({ role, person }: { role: Role; person: Person }) {
  const t = useText()
  const format = useFormat()
  const [asking, setAsking] = useState<'end' | 'edit'>()
  const change = (patch: { title?: string; department?: string; isPrimary?: boolean }) =>
    client.persons.updateRole({ id: role.id, version: role.version, patch })
  const makePrimary = async () => {
    try {
      const { changeSet } = await change({ isPrimary: true })
      showUndoable(t('persons.saved'), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <li>
      <Star on={role.isPrimary} label={t('persons.primary')} />
      <span>
        <Link to="/partner/$id" params={{ id: role.partnerId }} className="card-name">
          {role.partnerName}
        </Link>
        <InlineField label={t('persons.field.title')} value={role.title} onSave={(title) => change({ title })} />
        <InlineField
          label={t('records.department')}
          value={role.department}
          empty={t('records.department')}
          onSave={(department) => change({ department })}
        />
        {role.fromOn && <span className="note">{t('cards.people.since', { when: format.day(role.fromOn) })}</span>}
        <LeaveNote role={role} name={person.displayName} leave={role.leave} />
      </span>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton label={role.partnerName} icon={<IconDots size={16} stroke={1.7} />} />
        </Menu.Target>
        <Menu.Dropdown>
          {!role.isPrimary && <Menu.Item onClick={() => void makePrimary()}>{t('partners.makePrimary')}</Menu.Item>}
          <Menu.Item onClick={() => setAsking('edit')}>{t('cards.people.edit')}</Menu.Item>
          <Menu.Item onClick={() => setAsking('end')}>{t('roles.open')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RoleEndDialog
        opened={asking === 'end'}
        onClose={() => setAsking(undefined)}
        role={{ ...role, personId: person.id, personName: person.displayName }}
      />
      {asking === 'edit' && <RoleFormDialog role={role} onClose={() => setAsking(undefined)} />}
    </li>
  )
}

function EndedRole({ role }: { role: Role }) {
  const t = useText()
  const [editing, setEditing] = useState(false)
  const format = useFormat()
  return (
    <li>
      <span />
      <span>
        <Link to="/partner/$id" params={{ id: role.partnerId }} className="card-name">
          {role.partnerName}
        </Link>
        <span>{role.title}</span>
      </span>
      <span className="note">
        {role.endReason && t(`persons.ended.${role.endReason}`)} {role.toOn && t('persons.until', { when: format.day(role.toOn) })}
        <LinkButton aria-label={`${t('cards.people.edit')} ${role.partnerName}`} onClick={() => setEditing(true)}>
          {t('cards.people.edit')}
        </LinkButton>
      </span>
      {editing && <RoleFormDialog role={role} onClose={() => setEditing(false)} />}
    </li>
  )
}
