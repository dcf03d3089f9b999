import { type OwnValues, ownValue, type RecipientFields } from '#main/formats/letter/index.ts'
import { imports as danish } from '#shared/i18n/da/imports.ts'
import { projects as danishProjects } from '#shared/i18n/da/projects.ts'
import { imports as english } from '#shared/i18n/en/imports.ts'
import { projects as englishProjects } from '#shared/i18n/en/projects.ts'
import type { DraftAddress } from '#shared/model/draft-details.ts'
import type { Language } from '#shared/model/language.ts'
import { ownFieldName } from '#shared/model/merge-field.ts'
import type { OrganisationType } from '#shared/model/organisation-type.ts'
import type { PartnerCard } from '#shared/model/partner-card.ts'
import type { ProjectRole, ProjectStatus } from '#shared/model/project.ts'
import { addressText } from '#shared/rules/postal-address.ts'
import { writeCard } from '#shared/rules/rounds/write-card.ts'
import { salutation } from '#shared/rules/salutation.ts'

const typeWords = { da: danish.type, en: english.type } as const
const projectWords = { da: danishProjects, en: englishProjects } as const

interface Named {
  givenName: string
  familyName: string
  honorific: string
}

/** What a letter can say about the one who gets it, as it is now. */
export interface LetterFacts extends Named {
  displayName: string
  salutationOverride: string
  title: string | null
  phone: string | null
  partnerName: string | null
  partnerType: OrganisationType | null
  website: string | null
  statement: string | null
  /** Of those who get a copy, Named; as JSON. */
  copied: string
  /** Of the partner, as JSON; null also where the letter does not say it. */
  card: string | null
  people: string | null
  projects: string | null
  address: string | null
  /** Fields of the user's own by their folded labels: [type, value]; as JSON. */
  contactFields: string | null
  partnerFields: string | null
}

type Contacts = RecipientFields['partner']['contacts']

/** The facts as a letter in that language says them. */
export function recipientFields(facts: LetterFacts, email: string, language: Language): RecipientFields {
  const { givenName, familyName, honorific, salutationOverride } = facts
  const copied = JSON.parse(facts.copied) as Named[]
  return {
    greeting: {
      names: [{ givenName, familyName, honorific, override: salutationOverride }, ...copied],
      organisation: facts.partnerName ?? ''
    },
    contact: {
      name: nameOf(facts, email),
      firstName: givenName,
      lastName: familyName,
      title: facts.title ?? '',
      email,
      phone: facts.phone ?? '',
      own: ownValues(kept(facts.contactFields), language)
    },
    partner: {
      name: facts.partnerName ?? '',
      statement: facts.statement ?? '',
      web: facts.website ?? '',
      type: facts.partnerType === null ? '' : typeWords[language][facts.partnerType],
      address: facts.address === null ? '' : addressText(JSON.parse(facts.address) as DraftAddress),
      contacts: JSON.parse(facts.people ?? '[]') as NonNullable<Contacts>,
      projects: projectFields(facts.projects, language),
      card: facts.card === null ? '' : writeCard(JSON.parse(facts.card) as PartnerCard, language),
      own: ownValues(kept(facts.partnerFields), language)
    }
  }
}

/** Who has no name is shown by the address, and is not called by it. */
export const nameOf = ({ displayName }: Pick<LetterFacts, 'displayName'>, email: string): string =>
  displayName === email ? '' : displayName

/** The greeting where nobody can be greeted by name and no greeting of their own is known; else null. */
export function defaultGreeting(
  { givenName, familyName, salutationOverride, partnerName, copied }: LetterFacts,
  language: Language
): string | null {
  if (copied !== '[]' || givenName.trim() !== '' || salutationOverride.trim() !== '') return null
  return salutation({ names: [{ givenName, familyName }], organisation: partnerName ?? '', language })
}

type ProjectTexts = Record<'title' | 'shortTitle' | 'period' | 'targetGroup' | 'summary' | 'outcome' | 'web', string>
/** Fields of the user's own by their folded labels. */
type KeptFields = Record<string, [type: string, value: string]>

/** A project that the partner is in, with the codes of what it is and of what the partner is there. */
interface ProjectFacts extends ProjectTexts {
  own: KeptFields
  status: ProjectStatus
  roles: ProjectRole[]
}

const projectFields = (stored: string | null, language: Language): NonNullable<RecipientFields['partner']['projects']> =>
  (JSON.parse(stored ?? '[]') as ProjectFacts[]).map(({ status, roles, own, ...project }) => ({
    ...project,
    own: ownValues(own, language),
    status: projectWords[language].state[status].toLowerCase(),
    role: roles.map((role) => projectWords[language].role[role].toLowerCase()).join(', ')
  }))

const kept = (stored: string | null): KeptFields => JSON.parse(stored ?? '{}') as KeptFields

/** As a letter says them: days and numbers written out, several choices as a list. */
const ownValues = (fields: KeptFields, language: Language): OwnValues =>
  Object.fromEntries(Object.entries(fields).map(([label, [type, value]]) => [ownFieldName(label), ownValue(type, value, language)]))
