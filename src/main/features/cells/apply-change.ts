import { updatePartner } from '#main/features/partners/index.ts'
import { addRole, updatePerson, updateRole } from '#main/features/persons/index.ts'
import { updateProject } from '#main/features/projects/index.ts'
import { normalisePoint, setPoints } from '#main/features/records/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { ContactPoint } from '#shared/model/partner.ts'
import type { PartnerFacts, PersonFacts, ProjectFacts } from './facts.ts'
import type { PartnerChange } from './partner-cells.ts'
import type { PersonChange } from './person-cells.ts'
import type { ProjectChange } from './project-cells.ts'

/** Changes a person through the features that know how. */
export function applyToPerson(unit: UnitOfWork, { row, role, points }: PersonFacts, change: PersonChange): void {
  const owner = { type: 'person', id: row.id } as const
  if (change.patch) updatePerson(unit, row.id, row.version, change.patch)
  if (change.emails) writePoints(unit, owner, 'email', change.emails, points)
  if (change.phones) writePoints(unit, owner, 'phone', change.phones, points)
  if (change.partnerId !== undefined)
    addRole(unit, {
      personId: row.id,
      partnerId: change.partnerId,
      title: change.role?.title ?? '',
      department: change.role?.department
    })
  else if (role && change.role) updateRole(unit, role.id, unit.load('affiliation', role.id).version, change.role)
}

/** Changes a partner, and the address of its primary contact, through the features that know how. */
export function applyToPartner(unit: UnitOfWork, { row, points, primary, primaryPoints }: PartnerFacts, change: PartnerChange): void {
  const owner = { type: 'organisation', id: row.id } as const
  if (change.patch) updatePartner(unit, row.id, row.version, change.patch)
  if (change.emails) writePoints(unit, owner, 'email', change.emails, points)
  if (change.phones) writePoints(unit, owner, 'phone', change.phones, points)
  if (primary && change.primaryEmails)
    writePoints(unit, { type: 'person', id: primary.personId }, 'email', change.primaryEmails, primaryPoints)
  if (change.primaryRoleId !== undefined)
    updateRole(unit, change.primaryRoleId, unit.load('affiliation', change.primaryRoleId).version, { isPrimary: true })
}

/** Changes a project through the feature that knows how. */
export function applyToProject(unit: UnitOfWork, { row }: ProjectFacts, { patch }: ProjectChange): void {
  if (patch) updateProject(unit, row.id, row.version, patch)
}

/** An address that takes the place of another is for the same as that one was. */
function writePoints(
  unit: UnitOfWork,
  owner: { type: 'person' | 'organisation'; id: string },
  kind: 'email' | 'phone',
  written: string[],
  points: readonly ContactPoint[]
): void {
  const [first] = points.filter((point) => point.kind === kind)
  const labels = first && written[0] !== undefined ? new Map([[normalisePoint(kind, written[0]), first.label]]) : undefined
  setPoints(unit, owner, kind, written, { keepsInvalid: true, ...(labels ? { labels } : {}) })
}
