import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Project, type ProjectOrganisation, projectRoles } from '#shared/model/project.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { MemberDialog } from './MemberDialog.tsx'
import { MemberMenu } from './MemberMenu.tsx'
import { useProjectStep } from './member-actions.ts'
import { RoleDialog } from './RoleDialog.tsx'

/** The organisations of a project, each as what it is there; those whose role has ended greyed below. */
export function ProjectOrganisations({ project }: { project: Project }) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  const open = project.organisations.filter(({ toOn }) => toOn === null)
  const past = project.organisations.filter(({ toOn }) => toOn !== null)
  return (
    <section aria-labelledby="organisations">
      <div className="card-heading">
        <h2 id="organisations">{t('projects.organisations')}</h2>
        <PlainButton onClick={() => setAdding(true)}>{t('projects.addOrganisation')}</PlainButton>
      </div>
      {open.length === 0 && <p className="faint">{t('projects.noOrganisations')}</p>}
      <ul className="card-rows">
        {open.map((one) => (
          <Organisation key={one.id} one={one} />
        ))}
      </ul>
      {past.length > 0 && <h3 className="card-former">{t('projects.past')}</h3>}
      <ul className="card-rows" data-past>
        {past.map((one) => (
          <Organisation key={one.id} one={one} />
        ))}
      </ul>
      {adding && <MemberDialog of="organisation" projectId={project.id} onClose={() => setAdding(false)} />}
    </section>
  )
}

function Organisation({ one }: { one: ProjectOrganisation }) {
  const t = useText()
  const format = useFormat()
  const step = useProjectStep()
  const [editing, setEditing] = useState(false)
  const { id, version, name, role, toOn } = one
  const change = (patch: Parameters<typeof client.projects.updateOrganisation>[0]['patch']) =>
    client.projects.updateOrganisation({ id, version, patch })
  return (
    <li>
      <span />
      <span>
        <Link to="/partner/$id" params={{ id: one.organisationId }} className="card-name">
          {name}
        </Link>
        <span className="soft">
          {[
            t(`projects.role.${role}`),
            !one.isPartner && t('projects.notPartner'),
            one.fromOn && t('projects.since', { when: format.day(one.fromOn) }),
            toOn && t('projects.until', { when: format.day(toOn) }),
            one.note
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <MemberMenu
        name={name}
        role={toOn === null ? role : undefined}
        roles={projectRoles.map((value) => ({ value, label: t(`projects.role.${value}`) }))}
        onRole={(next) => void step('roleChanged', change({ role: next }))}
        onEdit={() => setEditing(true)}
        onEnd={() => void step('roleEnded', change({ toOn: today() }))}
        onRemove={() => void step('roleRemoved', client.projects.removeOrganisation({ id }))}
      />
      {editing && <RoleDialog role={one} onClose={() => setEditing(false)} />}
    </li>
  )
}
