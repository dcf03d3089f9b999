import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Project, type ProjectPerson, projectPersonRoles } from '#shared/model/project.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { Flag } from '../../ui/marks.tsx'
import { MemberDialog } from './MemberDialog.tsx'
import { MemberMenu } from './MemberMenu.tsx'
import { useProjectStep } from './member-actions.ts'
import { RoleDialog } from './RoleDialog.tsx'

/** Who is asked about a project; who is in the role no more that this hangs on is flagged. */
export function ProjectPeople({ project }: { project: Project }) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  const open = project.people.filter(({ toOn }) => toOn === null)
  const past = project.people.filter(({ toOn }) => toOn !== null)
  return (
    <section aria-labelledby="project-people">
      <div className="card-heading">
        <h2 id="project-people">{t('projects.people')}</h2>
        <PlainButton onClick={() => setAdding(true)}>{t('projects.addPerson')}</PlainButton>
      </div>
      {open.length === 0 && <p className="faint">{t('projects.noPeople')}</p>}
      <ul className="card-rows">
        {open.map((one) => (
          <Somebody key={one.id} one={one} />
        ))}
      </ul>
      {past.length > 0 && <h3 className="card-former">{t('projects.past')}</h3>}
      <ul className="card-rows" data-past>
        {past.map((one) => (
          <Somebody key={one.id} one={one} />
        ))}
      </ul>
      {adding && <MemberDialog of="person" projectId={project.id} onClose={() => setAdding(false)} />}
    </section>
  )
}

function Somebody({ one }: { one: ProjectPerson }) {
  const t = useText()
  const format = useFormat()
  const step = useProjectStep()
  const [editing, setEditing] = useState(false)
  const { id, version, name, role, toOn, title, partner } = one
  const change = (patch: Parameters<typeof client.projects.updatePerson>[0]['patch']) =>
    client.projects.updatePerson({ id, version, patch })
  return (
    <li>
      <span />
      <span>
        <Link to="/person/$id" params={{ id: one.personId }} className="card-name">
          {name}
        </Link>
        <span className="soft">
          {[
            t(`projects.personRole.${role}`),
            title,
            partner,
            one.fromOn && t('projects.since', { when: format.day(one.fromOn) }),
            toOn && t('projects.until', { when: format.day(toOn) })
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {one.hasLeft && <Flag kind="missing">{partner === '' ? t('projects.hasLeftNowhere') : t('projects.hasLeft', { partner })}</Flag>}
      </span>
      <MemberMenu
        name={name}
        role={toOn === null ? role : undefined}
        roles={projectPersonRoles.map((value) => ({ value, label: t(`projects.personRole.${value}`) }))}
        onRole={(next) => void step('roleChanged', change({ role: next }))}
        onEdit={() => setEditing(true)}
        onEnd={() => void step('roleEnded', change({ toOn: today() }))}
        onRemove={() => void step('roleRemoved', client.projects.removePerson({ id }))}
      />
      {editing && <RoleDialog role={one} onClose={() => setEditing(false)} />}
    </li>
  )
}
