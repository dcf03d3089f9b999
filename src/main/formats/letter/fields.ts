import { distance } from 'fastest-levenshtein'
import { Drop } from 'liquidjs'
import type { Language } from '#shared/model/language.ts'
import {
  type LetterFieldCode,
  type MergeFieldCode,
  mergeFieldAliases,
  mergeFieldCodes,
  mergeFieldPath,
  ownFieldName,
  ownFieldOf
} from '#shared/model/merge-field.ts'
import type { Mailbox } from '../eml/index.ts'
import { formatDate, formatPhone } from './present.ts'
import { cleanText } from './slots.ts'

/** What a letter says about the one who gets it; '' for what is not known. */
export interface RecipientFields {
  readonly greeting: string
  readonly contact: {
    readonly name: string
    readonly firstName: string
    readonly lastName: string
    readonly title: string
    readonly email: string
    readonly phone: string
    readonly own?: OwnValues
  }
  readonly partner: { readonly name: string; readonly statement: string; readonly web: string; readonly own?: OwnValues }
}

/** Values of the user's own fields as a letter says them, by the names they have in letters. */
export type OwnValues = Readonly<Record<string, string>>

/** What is the same in every letter of a mailing; date is an ISO date. */
export interface MailingFields {
  readonly date: string
  readonly sender: Mailbox
}

const codes = new Map<string, MergeFieldCode>(Object.entries(mergeFieldAliases))
for (const code of mergeFieldCodes) codes.set(mergeFieldPath(code, 'da'), code).set(mergeFieldPath(code, 'en'), code)
const places = [...codes].map(([path, code]) => {
  const [root = '', leaf] = path.split('.')
  return { code, root, leaf }
})

/** The field that a template means by a path such as "kontakt.fornavn". */
export const fieldOf = (path: string): LetterFieldCode | undefined => codes.get(path) ?? ownFieldOf(path)

/**
 * The field name most like one that does not exist: by the whole name, its last part ("fornavn") or its first
 * ("kontakt"). Between equals the one in the language of the letter.
 */
export function nearestField(path: string, language: Language): string {
  const wanted = path.toLowerCase()
  const unlike = (name: string) => {
    const [root = '', leaf = root] = name.toLowerCase().split('.')
    return Math.min(distance(wanted, name.toLowerCase()), distance(wanted, leaf) + 0.5, distance(wanted, root) + 0.75)
  }
  const languages = language === 'da' ? (['da', 'en'] as const) : (['en', 'da'] as const)
  const names = languages.flatMap((each) => mergeFieldCodes.map((code) => mergeFieldPath(code, each)))
  return names.reduce((nearest, name) => (unlike(name) < unlike(nearest) ? name : nearest))
}

/** A date that prints long by itself; the date filter prints it in other ways. */
export class LetterDate extends Drop {
  readonly iso: string
  readonly #language: Language

  constructor(iso: string, language: Language) {
    super()
    this.iso = iso
    this.#language = language
  }

  override valueOf(): string {
    return formatDate(this.iso, this.#language)
  }
}

/** Fields of the user's own: one without a value, or that nobody has made, is empty. */
class OwnFields extends Drop {
  readonly #values: OwnValues

  constructor(values: OwnValues = {}) {
    super()
    this.#values = values
  }

  override liquidMethodMissing(name: string | number): string {
    const key = ownFieldName(String(name))
    return Object.hasOwn(this.#values, key) ? clean(this.#values[key] ?? '') : ''
  }
}

/** Every field under all its names; none is ever undefined. */
export function letterScope({ greeting, contact, partner }: RecipientFields, mailing: MailingFields, language: Language): object {
  const values: Record<MergeFieldCode, string | LetterDate> = {
    greeting: clean(greeting),
    'contact.firstName': clean(contact.firstName),
    'contact.lastName': clean(contact.lastName),
    'contact.name': clean(contact.name),
    'contact.title': clean(contact.title),
    'contact.email': clean(contact.email),
    'contact.phone': formatPhone(clean(contact.phone)),
    'partner.name': clean(partner.name),
    'partner.statement': clean(partner.statement),
    'partner.web': clean(partner.web),
    date: new LetterDate(clean(mailing.date), language),
    'sender.name': clean(mailing.sender.name),
    'sender.email': clean(mailing.sender.address)
  }
  const scope: Record<string, unknown> = Object.create(null)
  const groups: Record<string, Record<string, unknown>> = {}
  for (const { code, root, leaf } of places) {
    if (leaf === undefined) scope[root] = values[code]
    else {
      groups[root] ??= {}
      groups[root][leaf] = values[code]
    }
  }
  const ofContact = new OwnFields(contact.own)
  const ofPartner = new OwnFields(partner.own)
  for (const name of ['felter', 'fields']) {
    for (const root of ['kontakt', 'contact']) Object.assign(groups[root] ?? {}, { [name]: ofContact })
    Object.assign(groups['partner'] ?? {}, { [name]: ofPartner })
  }
  return Object.assign(scope, groups)
}

const clean = (value: string): string => cleanText(value).trim()
