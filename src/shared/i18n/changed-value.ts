import type { FactField } from '../model/fact-history.ts'
import { Language } from '../model/language.ts'
import { MembershipKind, MembershipStatus } from '../model/membership.ts'
import { OrganisationType } from '../model/organisation-type.ts'
import type { ChangedField } from '../model/outreach.ts'
import { ConsentStatus } from '../model/person.ts'
import { ProjectStatus } from '../model/project.ts'
import type { Translate } from './translate.ts'

/** Fields whose values are kept as codes: which there are, and where their words stand. */
const coded = {
  type: { codes: OrganisationType, words: 'imports.type' },
  language: { codes: Language, words: 'persons.languageOf' },
  status: { codes: MembershipStatus, words: 'partners.membership' },
  kind: { codes: MembershipKind, words: 'partners.membershipKind' },
  consent: { codes: ConsentStatus, words: 'history.consent' }
} as const

const projectState = { codes: ProjectStatus, words: 'projects.state' } as const

const isCoded = (field: string): field is keyof typeof coded => Object.hasOwn(coded, field)

/** A value in the history as people say it. */
export function changedValue(t: Translate, field: ChangedField | FactField, value: string): string {
  if (!isCoded(field)) return value
  // a project has other states than a membership
  const isOfProject = field === 'status' && !MembershipStatus.safeParse(value).success
  const { codes, words } = isOfProject ? projectState : coded[field]
  return codes.safeParse(value).success ? String(t(`${words}.${value}` as never)) : value
}
