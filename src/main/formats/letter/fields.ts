import { distance } from 'fastest-levenshtein'
import { Drop } from 'liquidjs'
import type { Language } from '#shared/model/language.ts'
import {
  itemFieldAt,
  type LetterFieldCode,
  type ListFieldCode,
  type ListItemField,
  listItemFields,
  type MergeFieldCode,
  mergeFieldAliases,
  mergeFieldCodes,
  mergeFieldPath,
  ownFieldName,
  ownFieldOf
} from '#shared/model/merge-field.ts'
import { type Addressee, salutation } from '#shared/rules/salutation.ts'
import { shownPhone } from '#shared/rules/shown-phone.ts'
import type { Mailbox } from '../eml/index.ts'
import { formatDate } from './present.ts'
import { cleanText } from './slots.ts'

/** What a letter says about the one who gets it; '' for what is not known. */
export interface RecipientFields {
  /** A whole one, or those it is to be composed for. */
  readonly greeting: string | { readonly names: readonly Addressee[]; readonly organisation: string }
  readonly contact: {
    readonly name: string
    readonly firstName: string
    readonly lastName: string
    readonly title: string
    readonly email: string
    readonly phone: string
    readonly own?: OwnValues
  }
  readonly partner: {
    readonly name: string
    readonly statement: string
    readonly web: string
    readonly card: string
    readonly type?: string
    readonly address?: string
    readonly contacts?: readonly ItemFields<'partner.contacts'>[]
    readonly projects?: readonly ItemFields<'partner.projects'>[]
    readonly own?: OwnValues
  }
}

/** One of several people or projects, each of which a letter can speak of. */
type ItemFields<List extends ListFieldCode> = Readonly<Record<ListItemField<List>, string>>

/** Values of the user's own fields as a letter says them, by the names they have in letters. */
export type OwnValues = Readonly<Record<string, string>>

/** What is the same in every letter of a mailing; date is an ISO date. */
export interface MailingFields {
  readonly date: string
  readonly sender: Mailbox
  /** Whoever writes the letter wants to see which value is whose. */
  readonly pointed?: boolean
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

/** What prints as a text by itself, and knows more for whoever asks. */
export abstract class TextDrop extends Drop {
  abstract override valueOf(): string
}

/** A date that prints long by itself; the date filter prints it in other ways. */
export class LetterDate extends TextDrop {
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

/** The greeting: "Kære Åse" by itself, other words by its filter. */
export class Greeting extends TextDrop {
  readonly #to: Exclude<RecipientFields['greeting'], string>
  readonly #language: Language

  constructor(to: Exclude<RecipientFields['greeting'], string>, language: Language) {
    super()
    this.#to = to
    this.#language = language
  }

  override valueOf(): string {
    return this.composed()
  }

  composed(wording: { opening?: string; form?: string; end?: string } = {}): string {
    return clean(salutation({ ...this.#to, language: this.#language, ...wording }))
  }
}

/** One of a list: prints its name or title, and knows its parts by their names in both languages. */
class Item<List extends ListFieldCode> extends TextDrop {
  readonly #list: List
  readonly #parts: ItemFields<List>

  constructor(list: List, parts: ItemFields<List>) {
    super()
    this.#list = list
    this.#parts = parts
  }

  override valueOf(): string {
    const [first] = listItemFields(this.#list)
    return first === undefined ? '' : clean(this.#parts[first])
  }

  override liquidMethodMissing(name: string | number): string {
    const field = itemFieldAt(this.#list, String(name))
    if (field === undefined) return ''
    return field === 'phone' ? shownPhone(clean(this.#parts[field])) : clean(this.#parts[field])
  }
}

/** None are no value, for conditions too. */
const eachOf = <List extends ListFieldCode>(list: List, items: readonly ItemFields<List>[] = []): readonly TextDrop[] | '' =>
  items.length > 0 ? items.map((parts) => new Item(list, parts)) : ''

/** Fields of the user's own: one without a value, or that nobody has made, is empty. */
class OwnFields extends Drop {
  readonly #values: Record<string, string>

  constructor(values: OwnValues = {}) {
    super()
    this.#values = { ...values }
  }

  put(name: string, text: string): void {
    this.#values[name] = text
  }

  override liquidMethodMissing(name: string | number): string {
    const key = ownFieldName(String(name))
    return Object.hasOwn(this.#values, key) ? clean(this.#values[key] ?? '') : ''
  }
}

/** All that a letter can say, by the names it has there. */
export type LetterScope = Record<string, unknown>

/** Every field under all its names; none is ever undefined. */
export function letterScope({ greeting, contact, partner }: RecipientFields, mailing: MailingFields, language: Language): LetterScope {
  const values: Record<MergeFieldCode, string | TextDrop | readonly TextDrop[]> = {
    greeting: typeof greeting === 'string' ? clean(greeting) : new Greeting(greeting, language),
    'contact.firstName': clean(contact.firstName),
    'contact.lastName': clean(contact.lastName),
    'contact.name': clean(contact.name),
    'contact.title': clean(contact.title),
    'contact.email': clean(contact.email),
    'contact.phone': shownPhone(clean(contact.phone)),
    'partner.name': clean(partner.name),
    'partner.statement': clean(partner.statement),
    'partner.web': clean(partner.web),
    'partner.type': clean(partner.type ?? ''),
    'partner.address': clean(partner.address ?? ''),
    'partner.contacts': eachOf('partner.contacts', partner.contacts),
    'partner.projects': eachOf('partner.projects', partner.projects),
    'partner.card': clean(partner.card),
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

/** What a field says in the scope of a letter. */
export function valueIn(scope: LetterScope, code: LetterFieldCode): unknown {
  const [root = '', leaf = '', own = ''] = code.split('.')
  const value = scope[root]
  if (leaf === '' || !isGroup(value)) return value
  const part = value[leaf]
  return part instanceof OwnFields ? part.liquidMethodMissing(own) : part
}

/** Puts a text in the place of an empty field, under all its names. */
export function putIn(scope: LetterScope, code: LetterFieldCode, text: string): void {
  if (text === '') return
  const own = ownFieldOf(code)
  if (own) {
    const [root = '', leaf = '', name = ''] = own.split('.')
    const group = scope[root]
    if (isGroup(group) && group[leaf] instanceof OwnFields) group[leaf].put(name, text)
    return
  }
  for (const { root, leaf } of places.filter((place) => place.code === code)) {
    const group = scope[root]
    if (leaf === undefined) scope[root] = clean(text)
    else if (isGroup(group)) group[leaf] = clean(text)
  }
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Drop)

const clean = (value: string): string => cleanText(value).trim()
