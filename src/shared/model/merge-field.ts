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
  'partner.card',
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
  'partner.card': 'partner.kort',
  date: 'dato',
  'sender.name': 'afsender.navn',
  'sender.email': 'afsender.email'
}

/** What can be said of each one of a list, as in "{% for person in partner.kontakter %}{{ person.navn }}{% endfor %}". */
export const listItemFields = {
  'partner.contacts': ['name', 'firstName', 'lastName', 'title', 'email', 'phone']
} as const satisfies Partial<Record<MergeFieldCode, readonly string[]>>
export type ListFieldCode = keyof typeof listItemFields
export type ListItemField = (typeof listItemFields)[ListFieldCode][number]

export const isListField = (code: string | undefined): code is ListFieldCode => code !== undefined && code in listItemFields

/** The last part of a field's path: "navn" of each one of a list, as "kontakt.navn" has it. */
export const itemFieldName = (field: ListItemField, language: Language): string =>
  mergeFieldPath(`contact.${field}`, language).slice(mergeFieldPath(`contact.${field}`, language).indexOf('.') + 1)

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
