import { distance } from 'fastest-levenshtein'
import { Drop } from 'liquidjs'
import type { Language } from '#shared/model/language.ts'
import {
  isOwnGroup,
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
import { localDay } from '#shared/rules/calendar.ts'
import { type Addressee, salutation } from '#shared/rules/salutation.ts'
import { shownPhone } from '#shared/rules/shown-phone.ts'
import type { Mailbox } from '../eml/index.ts'
import { formatDate, formatHours } from './present.ts'
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
    readonly projects?: readonly (ItemFields<'partner.projects'> & { own?: OwnValues })[]
    readonly own?: OwnValues
  }
}

/** One of several people or projects, each of which a letter can speak of. */
type ItemFields<List extends ListFieldCode> = Readonly<Record<ListItemField<List>, string>>

/** Values of the user's own fields as a letter says them, by the names they have in letters. */
export type OwnValues = Readonly<Record<string, string>>

/** The event that a letter is about. Instants, ISO-8601; '' and null for what is not known. */
export interface LetterEvent {
  readonly title: string
  readonly startsAt: string
  readonly endsAt: string | null
  readonly place: string
  readonly signupDeadline: string | null
}

/** The round that a letter is about: the last day to answer, the instant on it where one is set, ISO-8601, and what is to be signed. Null for what is not known. */
export interface LetterRound {
  readonly day: string | null
  readonly at: string | null
  readonly text: string | null
}

/** What is the same in every letter of a mailing; date is an ISO date. */
export interface MailingFields {
  readonly date: string
  readonly sender: Mailbox
  readonly event?: LetterEvent | undefined
  readonly round?: LetterRound | undefined
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
  readonly #parts: ItemFields<List> & { own?: OwnValues }

  constructor(list: List, parts: ItemFields<List> & { own?: OwnValues }) {
    super()
    this.#list = list
    this.#parts = parts
  }

  override valueOf(): string {
    const [first] = listItemFields(this.#list)
    return first === undefined ? '' : clean(this.#parts[first])
  }

  override liquidMethodMissing(name: string | number): string | OwnFields {
    if (isOwnGroup(this.#list, String(name))) return new OwnFields(this.#parts.own)
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

type Reader = (recipient: RecipientFields, mailing: MailingFields, language: Language) => string | TextDrop | readonly TextDrop[]

/** None is no value, for conditions too. */
const dayOf = (instant: string | null | undefined, language: Language): LetterDate | '' =>
  instant ? new LetterDate(localDay(instant), language) : ''

const readers: Readonly<Record<MergeFieldCode, Reader>> = {
  greeting: ({ greeting }, _mailing, language) => (typeof greeting === 'string' ? clean(greeting) : new Greeting(greeting, language)),
  'contact.firstName': ({ contact }) => clean(contact.firstName),
  'contact.lastName': ({ contact }) => clean(contact.lastName),
  'contact.name': ({ contact }) => clean(contact.name),
  'contact.title': ({ contact }) => clean(contact.title),
  'contact.email': ({ contact }) => clean(contact.email),
  'contact.phone': ({ contact }) => shownPhone(clean(contact.phone)),
  'partner.name': ({ partner }) => clean(partner.name),
  'partner.statement': ({ partner }) => clean(partner.statement),
  'partner.web': ({ partner }) => clean(partner.web),
  'partner.type': ({ partner }) => clean(partner.type ?? ''),
  'partner.address': ({ partner }) => clean(partner.address ?? ''),
  'partner.contacts': ({ partner }) => eachOf('partner.contacts', partner.contacts),
  'partner.projects': ({ partner }) => eachOf('partner.projects', partner.projects),
  'partner.card': ({ partner }) => clean(partner.card),
  'event.title': (_recipient, { event }) => clean(event?.title ?? ''),
  'event.date': (_recipient, { event }, language) => dayOf(event?.startsAt, language),
  'event.time': (_recipient, { event }, language) => (event ? formatHours(event.startsAt, event.endsAt, language) : ''),
  'event.place': (_recipient, { event }) => clean(event?.place ?? ''),
  'event.deadline': (_recipient, { event }, language) => dayOf(event?.signupDeadline, language),
  'round.deadline': (_recipient, { round }, language) => (round?.day ? new LetterDate(round.day, language) : ''),
  'round.text': (_recipient, { round }) => clean(round?.text ?? ''),
  'round.time': (_recipient, { round }, language) => (round?.at ? formatHours(round.at, null, language) : ''),
  date: (_recipient, { date }, language) => new LetterDate(clean(date), language),
  'sender.name': (_recipient, { sender }) => clean(sender.name),
  'sender.email': (_recipient, { sender }) => clean(sender.address)
}

type Place = (typeof places)[number]
const placesOf = new WeakMap<readonly LetterFieldCode[], readonly Place[]>()

function placesUsed(used: readonly LetterFieldCode[]): readonly Place[] {
  const known = placesOf.get(used)
  if (known) return known
  const found = places.filter(({ code }) => used.includes(code))
  placesOf.set(used, found)
  return found
}

/** The fields that a template uses, or every one, under all their names; none is ever undefined. */
export function letterScope(
  recipient: RecipientFields,
  mailing: MailingFields,
  language: Language,
  used: readonly LetterFieldCode[] = mergeFieldCodes
): LetterScope {
  const scope: Record<string, unknown> = Object.create(null)
  const ofContact = new OwnFields(recipient.contact.own)
  const ofPartner = new OwnFields(recipient.partner.own)
  const groups: Record<string, Record<string, unknown>> = {
    kontakt: { felter: ofContact, fields: ofContact },
    contact: { felter: ofContact, fields: ofContact },
    partner: { felter: ofPartner, fields: ofPartner }
  }
  for (const { code, root, leaf } of placesUsed(used)) {
    const value = readers[code](recipient, mailing, language)
    if (leaf === undefined) scope[root] = value
    else {
      groups[root] ??= {}
      groups[root][leaf] = value
    }
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
