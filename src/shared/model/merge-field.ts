import * as z from 'zod'
import { fold } from '../rules/fold.ts'
import type { Language } from './language.ts'

/** What a letter can say, in the order a field picker shows it. */
export const mergeFieldCodes = [
  'greeting',
  'contact.firstName',
  'contact.lastName',
  'contact.name',
  'contact.title',
  'contact.email',
  'contact.phone',
  'partner.name',
  'partner.statement',
  'partner.web',
  'partner.type',
  'partner.address',
  'partner.contacts',
  'partner.projects',
  'partner.card',
  'event.title',
  'event.date',
  'event.time',
  'event.place',
  'event.deadline',
  'round.deadline',
  'round.time',
  'round.text',
  'date',
  'sender.name',
  'sender.email'
] as const

export const MergeFieldCode = z.enum(mergeFieldCodes)
export type MergeFieldCode = z.infer<typeof MergeFieldCode>

const danish: Record<MergeFieldCode, string> = {
  greeting: 'hilsen',
  'contact.firstName': 'kontakt.fornavn',
  'contact.lastName': 'kontakt.efternavn',
  'contact.name': 'kontakt.navn',
  'contact.title': 'kontakt.titel',
  'contact.email': 'kontakt.email',
  'contact.phone': 'kontakt.telefon',
  'partner.name': 'partner.navn',
  'partner.statement': 'partner.begrundelse',
  'partner.web': 'partner.web',
  'partner.type': 'partner.type',
  'partner.address': 'partner.adresse',
  'partner.contacts': 'partner.kontakter',
  'partner.projects': 'partner.projekter',
  'partner.card': 'partner.kort',
  'event.title': 'arrangement.titel',
  'event.date': 'arrangement.dato',
  'event.time': 'arrangement.tid',
  'event.place': 'arrangement.sted',
  'event.deadline': 'arrangement.frist',
  'round.deadline': 'runde.frist',
  'round.time': 'runde.tid',
  'round.text': 'runde.tekst',
  date: 'dato',
  'sender.name': 'afsender.navn',
  'sender.email': 'afsender.email'
}

/**
 * What can be said of each one of a list, with its Danish name; the first is what one prints as by itself. As in
 * "{% for projekt in partner.projekter %}{{ projekt.titel }}{% endfor %}".
 */
const listItems = {
  'partner.contacts': { name: 'navn', firstName: 'fornavn', lastName: 'efternavn', title: 'titel', email: 'email', phone: 'telefon' },
  'partner.projects': {
    title: 'titel',
    shortTitle: 'kort_titel',
    role: 'rolle',
    status: 'status',
    period: 'periode',
    targetGroup: 'målgruppe',
    summary: 'beskrivelse',
    outcome: 'resultat',
    web: 'web'
  }
} as const satisfies Partial<Record<MergeFieldCode, Readonly<Record<string, string>>>>
export type ListFieldCode = keyof typeof listItems
export type ListItemField<List extends ListFieldCode> = keyof (typeof listItems)[List] & string
/** A part of each one of a list: "partner.projects.title". */
export type ListItemCode = { [List in ListFieldCode]: `${List}.${ListItemField<List>}` }[ListFieldCode]

export const isListField = (code: string | undefined): code is ListFieldCode => code !== undefined && code in listItems

/** The parts that each one of a list has. */
export const listItemFields = <List extends ListFieldCode>(list: List): ListItemField<List>[] =>
  Object.keys(listItems[list]) as ListItemField<List>[]

/** The last part of a path that means a part of each one of a list, as that language writes it. */
export const itemFieldName = <List extends ListFieldCode>(list: List, field: ListItemField<List>, language: Language): string =>
  language === 'en' ? field : (listItems[list][field] as string)

/** Which part of each one of a list is called that, in either language. */
export const itemFieldAt = <List extends ListFieldCode>(list: List, name: string): ListItemField<List> | undefined =>
  listItemFields(list).find((field) => field === name || itemFieldName(list, field, 'da') === name)

/** Whether a part of each one of a list is all its fields of the user's own, as in "projekt.felter.bevilling". */
export const isOwnGroup = (list: ListFieldCode, name: string): boolean =>
  list === 'partner.projects' && (name === 'felter' || name === 'fields')

const ownGroups = { person: 'contact', organisation: 'partner' } as const
type OwnGroup = (typeof ownGroups)[keyof typeof ownGroups]

/** A field of the user's own in a letter: of the one who gets it, or of the partner. */
export type OwnFieldCode = `${OwnGroup}.fields.${string}`
export type LetterFieldCode = MergeFieldCode | OwnFieldCode

/** What a field of the user's own is called in letters; its label folded, one word. */
export const ownFieldName = (label: string): string => fold(label.replaceAll('_', ' ')).replaceAll(' ', '_')

export const ownFieldCode = (entity: keyof typeof ownGroups, label: string): OwnFieldCode =>
  `${ownGroups[entity]}.fields.${ownFieldName(label)}`

/** The field of the user's own that a path in a template means; whether there is one, the card file knows. */
export function ownFieldOf(path: string): OwnFieldCode | undefined {
  const [, group, written] = /^(kontakt|contact|partner)\.(?:felter|fields)\.([\p{L}\d_-]+)$/u.exec(path) ?? []
  const name = ownFieldName(written ?? '')
  if (group === undefined || name === '') return undefined
  return group === 'partner' ? `partner.fields.${name}` : `contact.fields.${name}`
}

const isOwn = (code: LetterFieldCode): code is OwnFieldCode => ownFieldOf(code) !== undefined

/** How the field is written in a template. Templates accept both languages; the code is also the English name. */
export function mergeFieldPath(code: LetterFieldCode, language: Language): string {
  if (language !== 'da') return code
  return isOwn(code) ? code.replace(/^contact/, 'kontakt').replace('.fields.', '.felter.') : danish[code]
}

/** In the order of the field picker, those of the user's own behind the others. */
export function inPickerOrder(codes: ReadonlySet<string>): LetterFieldCode[] {
  const own = [...codes].flatMap((code) => ownFieldOf(code) ?? [])
  return [...mergeFieldCodes.filter((code) => codes.has(code)), ...own.sort()]
}

/** Older names that still work in templates. */
export const mergeFieldAliases: Readonly<Record<string, MergeFieldCode>> = {
  udsagn: 'partner.statement',
  'partner.udsagn': 'partner.statement'
}
