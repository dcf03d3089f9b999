import { events as daEvents } from '#shared/i18n/da/events.ts'
import { imports as daImports } from '#shared/i18n/da/imports.ts'
import { initiatives as daInitiatives } from '#shared/i18n/da/initiatives.ts'
import { partners as daPartners } from '#shared/i18n/da/partners.ts'
import { persons as daPersons } from '#shared/i18n/da/persons.ts'
import { projects as daProjects } from '#shared/i18n/da/projects.ts'
import { workingGroups as daGroups } from '#shared/i18n/da/working-groups.ts'
import { events as enEvents } from '#shared/i18n/en/events.ts'
import { imports as enImports } from '#shared/i18n/en/imports.ts'
import { initiatives as enInitiatives } from '#shared/i18n/en/initiatives.ts'
import { partners as enPartners } from '#shared/i18n/en/partners.ts'
import { persons as enPersons } from '#shared/i18n/en/persons.ts'
import { projects as enProjects } from '#shared/i18n/en/projects.ts'
import { workingGroups as enGroups } from '#shared/i18n/en/working-groups.ts'
import type { CardPlural } from '#shared/model/card-kind.ts'
import type { Language } from '#shared/model/language.ts'
import type { CellOption, CellSpec } from './parse-cell.ts'

/** Understood in either language, shown in one. */
const optionsOf = (da: Readonly<Record<string, string>>, en: Readonly<Record<string, string>>, shown: Language): CellOption[] =>
  Object.keys(da).map((value) => {
    const names = [da[value] ?? value, en[value] ?? value]
    return { value, names: shown === 'da' ? names : names.toReversed() }
  })

const text = (max: number): CellSpec => ({ kind: 'text', max })
const notes: CellSpec = { kind: 'long-text', max: 64_000 }

const personSpecs = (shown: Language) =>
  ({
    name: { kind: 'name', required: true, max: 400 },
    givenName: text(200),
    familyName: text(200),
    honorific: text(60),
    partner: { kind: 'partner', max: 300 },
    title: text(300),
    department: text(200),
    email: { kind: 'email', max: 320 },
    phone: { kind: 'phone', max: 60 },
    tags: { kind: 'tags' },
    language: { kind: 'choice', options: optionsOf(daPersons.languageOf, enPersons.languageOf, shown) },
    greeting: text(200),
    notes
  }) satisfies Record<string, CellSpec>

const partnerSpecs = (shown: Language) =>
  ({
    name: { kind: 'text', required: true, max: 300 },
    shortName: text(100),
    type: { kind: 'choice', options: optionsOf(daImports.type, enImports.type, shown) },
    status: { kind: 'choice', required: true, options: optionsOf(daPartners.membership, enPartners.membership, shown) },
    kind: { kind: 'choice', required: true, options: optionsOf(daPartners.membershipKind, enPartners.membershipKind, shown) },
    primary: { kind: 'person', max: 400 },
    email: { kind: 'email', max: 320 },
    phone: { kind: 'phone', max: 60 },
    web: { kind: 'link', max: 500 },
    cvr: { kind: 'cvr' },
    owner: { kind: 'person', max: 200 },
    tags: { kind: 'tags' },
    joined: text(100),
    notes
  }) satisfies Record<string, CellSpec>

const projectSpecs = (shown: Language) =>
  ({
    name: { kind: 'text', required: true, max: 500 },
    shortTitle: text(200),
    status: { kind: 'choice', required: true, options: optionsOf(daProjects.state, enProjects.state, shown) },
    targetGroup: text(2000),
    period: text(300),
    focus: { kind: 'tags' },
    summary: notes,
    outcome: notes,
    effect: notes,
    funding: notes,
    web: { kind: 'link', max: 500 },
    tags: { kind: 'tags' }
  }) satisfies Record<string, CellSpec>

const groupSpecs = (shown: Language) =>
  ({
    name: { kind: 'text', required: true, max: 300 },
    state: { kind: 'choice', required: true, options: optionsOf(daGroups.state, enGroups.state, shown) },
    mandate: notes,
    fromOn: { kind: 'date' },
    toOn: { kind: 'date' },
    tags: { kind: 'tags' },
    note: notes
  }) satisfies Record<string, CellSpec>

const eventSpecs = (shown: Language) =>
  ({
    name: { kind: 'text', required: true, max: 300 },
    kind: { kind: 'choice', required: true, options: optionsOf(daEvents.kind, enEvents.kind, shown) },
    state: { kind: 'choice', required: true, options: optionsOf(daEvents.state, enEvents.state, shown) },
    place: text(300),
    link: { kind: 'link', max: 2000 },
    capacity: { kind: 'number' },
    tags: { kind: 'tags' },
    description: notes
  }) satisfies Record<string, CellSpec>

const initiativeSpecs = (shown: Language) =>
  ({
    name: { kind: 'text', required: true, max: 300 },
    kind: { kind: 'choice', required: true, options: optionsOf(daInitiatives.kind, enInitiatives.kind, shown) },
    date: text(200),
    addressees: { kind: 'long-text', max: 4000 },
    stated: { kind: 'number' },
    outcome: notes,
    url: { kind: 'link', max: 2000 },
    tags: { kind: 'tags' }
  }) satisfies Record<string, CellSpec>

export type PersonCellColumn = keyof ReturnType<typeof personSpecs>
export type PartnerCellColumn = keyof ReturnType<typeof partnerSpecs>
export type ProjectCellColumn = keyof ReturnType<typeof projectSpecs>

/** The columns of each table that can be edited, and how; fields of the user's own come beside them. */
export const cellSpecs = {
  persons: { da: personSpecs('da'), en: personSpecs('en') },
  partners: { da: partnerSpecs('da'), en: partnerSpecs('en') },
  projects: { da: projectSpecs('da'), en: projectSpecs('en') },
  workingGroups: { da: groupSpecs('da'), en: groupSpecs('en') },
  events: { da: eventSpecs('da'), en: eventSpecs('en') },
  initiatives: { da: initiativeSpecs('da'), en: initiativeSpecs('en') }
} as const satisfies Record<CardPlural, unknown>

const yesNo: readonly CellOption[] = [
  { value: 'yes', names: ['ja', 'yes'] },
  { value: 'no', names: ['nej', 'no'] }
]

/** How a field of the user's own is edited, by its type; options are those of a choice. */
export function customSpec(type: string, options: readonly string[] = []): CellSpec {
  if (type === 'choice' || type === 'choices') return { kind: type, options: options.map((value) => ({ value, names: [value] })) }
  if (type === 'yes-no') return { kind: type, options: yesNo }
  if (type === 'date' || type === 'number' || type === 'long-text') return { kind: type }
  return { kind: type === 'url' ? 'link' : 'text' }
}
