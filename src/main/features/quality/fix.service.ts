import { updateActivity } from '#main/features/activities/index.ts'
import { setStatement, updatePartner } from '#main/features/partners/index.ts'
import { updatePerson, updateRole } from '#main/features/persons/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { OrganisationType } from '#shared/model/organisation-type.ts'
import { type QualityRule, ruleNature } from '#shared/model/quality.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { civilNumbers, withoutCivilNumbers } from '#shared/rules/quality/civil-number.ts'
import { fixPoint } from './fix-point.service.ts'
import type { Found } from './found.ts'
import { candidates } from './rows.store.ts'
import { newestStatement, textNow } from './texts.store.ts'

type Fix = (unit: UnitOfWork, found: Found, value: string) => void

const changePerson = (unit: UnitOfWork, id: string, patch: Parameters<typeof updatePerson>[3]): void =>
  updatePerson(unit, id, unit.load('person', id).version, patch)

const changePartner = (unit: UnitOfWork, id: string, patch: Parameters<typeof updatePartner>[3]): void =>
  updatePartner(unit, id, unit.load('organisation', id).version, patch)

const fixType: Fix = (unit, { entityId }, value) => {
  const { data: organisationType } = OrganisationType.safeParse(value)
  if (!organisationType) throw new AppError('input.invalid', { field: 'type' })
  changePartner(unit, entityId, { organisationType })
}

/** The value names a role of the partner; the suggestion is a person's name. */
const fixPrimary: Fix = (unit, { entityId, suggestion }, value) => {
  const people = candidates(unit.db, [entityId])
  const chosen = people.find(({ roleId }) => roleId === value) ?? (value === suggestion ? people[0] : undefined)
  if (!chosen) throw new AppError('input.invalid', { field: 'primary' })
  updateRole(unit, chosen.roleId, unit.load('affiliation', chosen.roleId).version, { isPrimary: true })
}

const fixStatement: Fix = (unit, { entityId }, value) =>
  setStatement(unit, entityId, newestStatement(unit.db, entityId)?.language === 'en' ? 'en' : 'da', value)

/** The same figures somebody saw, gone from the text as it is now. */
const eraseNumbers: Fix = (unit, { entity, entityId, field, part, about }) => {
  const kind = field === 'log' || field === 'statement' ? field : 'notes'
  const text = textNow(unit.db, { entityId, field: kind, part })?.text ?? ''
  const numbers = civilNumbers(text).map(({ from, to }) => text.slice(from, to))
  if (numbers.join(' ') !== about) throw new AppError('record.changed-elsewhere', { id: entityId })
  const clean = withoutCivilNumbers(text)
  if (kind === 'log') updateActivity(unit, part, unit.load('activity', part).version, { text: clean })
  else if (kind === 'statement') setStatement(unit, entityId, unit.load('statement', part).language === 'en' ? 'en' : 'da', clean)
  else if (entity === 'person') changePerson(unit, entityId, { notes: clean })
  else changePartner(unit, entityId, { notes: clean })
}

const fixes: Readonly<Partial<Record<QualityRule, Fix>>> = {
  'primary-missing': fixPrimary,
  'email-missing': fixPoint('email', 'add'),
  'email-invalid': fixPoint('email', 'replace'),
  'domain-typo': fixPoint('email', 'replace'),
  'domain-retired': fixPoint('email', 'replace'),
  'domain-moved': fixPoint('email', 'replace'),
  'retired-in-use': fixPoint('email', 'replace'),
  'role-mailbox': fixPoint('email', 'add'),
  'private-provider': fixPoint('email', 'add'),
  'phone-missing': fixPoint('phone', 'add'),
  'phone-invalid': fixPoint('phone', 'replace'),
  greeting: (unit, { entityId }, value) => changePerson(unit, entityId, { salutationOverride: value }),
  'type-missing': fixType,
  'statement-missing': fixStatement,
  'statement-old': fixStatement,
  'civil-number': eraseNumbers,
  'not-verified': (unit, { entityId }) => void unit.update('affiliation', entityId, { verified_on: localDay(unit.now) })
}

/** Puts an issue right with the value, else with its suggestion. Throws input.invalid where neither is of use. */
export function fixIssue(unit: UnitOfWork, found: Found, value: string | undefined): void {
  const wanted = value ?? found.suggestion
  const { fix } = ruleNature[found.rule]
  const needsNoValue = fix === 'confirm' || fix === 'erase'
  const run = fixes[found.rule]
  if (!run || (wanted === null && !needsNoValue)) throw new AppError('input.invalid', { field: found.field })
  run(unit, found, wanted ?? '')
}
