import type { FactField } from '../model/fact-history.ts'
import { languages } from '../model/language.ts'
import { membershipKinds, membershipStatuses } from '../model/membership.ts'
import { organisationTypes } from '../model/organisation-type.ts'
import type { ChangedField } from '../model/outreach.ts'
import { consentStatuses } from '../model/person.ts'
import { projectStatuses } from '../model/project.ts'
import { oneOf } from '../rules/one-of.ts'
import type { Translate } from './translate.ts'

/** Fields whose values are kept as codes: which there are, and where their words stand. */
const coded = {
  type: { codes: organisationTypes, words: 'imports.type' },
  language: { codes: languages, words: 'persons.languageOf' },
  status: { codes: membershipStatuses, words: 'partners.membership' },
  kind: { codes: membershipKinds, words: 'partners.membershipKind' },
  consent: { codes: consentStatuses, words: 'history.consent' }
} as const

const projectState = { codes: projectStatuses, words: 'projects.state' } as const

const isCoded = (field: string): field is keyof typeof coded => Object.hasOwn(coded, field)

/** A value in the history as people say it. day: how a day is written. */
export function changedValue(t: Translate, day: (iso: string) => string, field: ChangedField | FactField, value: string): string {
  if (field === 'left') return day(value)
  if (!isCoded(field)) return value
  // a project has other states than a membership
  const isOfProject = field === 'status' && oneOf(membershipStatuses, value) === undefined
  const { codes, words } = isOfProject ? projectState : coded[field]
  return oneOf<string>(codes, value) ? String(t(`${words}.${value}` as never)) : value
}
