import type { CardPerson, CardProject, PartnerCard } from '../../model/partner-card.ts'
import { normaliseEmail } from '../email-address.ts'
import { fold } from '../fold.ts'
import { comparableUrl } from '../matching/same-text.ts'
import { readPhoneNumber } from '../phone-number.ts'
import { cardText } from './write-card.ts'

export const cardFields = ['name', 'web', 'statement', 'title', 'emails', 'phones'] as const
export type CardField = (typeof cardFields)[number]

/** What an answer means for one value. person is the place of the person in the known card, null for the partner's own values. */
export type CardChange =
  | {
      readonly kind: 'unchanged' | 'changed'
      readonly person: number | null
      readonly field: CardField
      readonly old: string
      readonly new: string
    }
  | { readonly kind: 'added'; readonly draft: CardPerson }
  | { readonly kind: 'removed'; readonly person: number }
  | ProjectChange

/** The same of a project; its place in the known card. */
export type ProjectChange =
  | {
      readonly kind: 'unchanged' | 'changed'
      readonly project: number
      readonly field: 'projectTitle' | 'period'
      readonly old: string
      readonly new: string
    }
  | { readonly kind: 'joined'; readonly draft: CardProject }
  | { readonly kind: 'left'; readonly project: number }

/** Several addresses or numbers in one text; none of them can hold the mark. */
export const cardListMark = '; '

/** What is said of each value of the known card, in its order: that it stands, that it is another, that somebody came or went. */
export function compareCards(known: PartnerCard, said: PartnerCard): CardChange[] {
  const partners = pairs(known.people, said.people)
  const changes: CardChange[] = valueChanges(null, known, said, ['name', 'web', 'statement', 'emails', 'phones'])
  for (const [at, person] of known.people.entries()) {
    const answer = partners.get(at)
    if (answer === undefined) changes.push({ kind: 'removed', person: at })
    else changes.push(...valueChanges(at, person, answer, ['name', 'title', 'emails', 'phones']))
  }
  const met = new Set(partners.values())
  return [
    ...changes,
    ...said.people.filter((each) => !met.has(each)).map((draft): CardChange => ({ kind: 'added', draft })),
    ...projectChanges(known.projects, said.projects)
  ]
}

function projectChanges(known: readonly CardProject[], said: readonly CardProject[]): ProjectChange[] {
  const left = [...said]
  const take = (isSame: (one: CardProject) => boolean): CardProject | undefined => left.splice(left.findIndex(isSame) >>> 0, 1)[0]
  const answers = known.map(({ title }) => take((one) => fold(one.title) === fold(title)))
  const changes = known.flatMap((project, at): ProjectChange[] => {
    const answer = answers[at] ?? take((one) => shareWord(one.title, project.title))
    if (!answer) return [{ kind: 'left', project: at }]
    return [
      projectValue(at, 'projectTitle', project.title, answer.title),
      ...(project.period === '' && answer.period === '' ? [] : [projectValue(at, 'period', project.period, answer.period)])
    ]
  })
  return [...changes, ...left.map((draft): ProjectChange => ({ kind: 'joined', draft }))]
}

function projectValue(project: number, field: 'projectTitle' | 'period', was: string, says: string): ProjectChange {
  const [old, now] = [cardText(was), cardText(says)]
  return { kind: old.normalize('NFC') === now.normalize('NFC') ? 'unchanged' : 'changed', project, field, old, new: now }
}

type Valued = Readonly<Partial<Record<CardField, string | readonly string[]>>>

function valueChanges(person: number | null, known: Valued, said: Valued, fields: readonly CardField[]): CardChange[] {
  return fields.flatMap((field) => {
    const [old, now] = [textOf(known[field]), textOf(said[field])]
    if (old === '' && now === '') return []
    return [{ kind: sameValue(field, old, now) ? 'unchanged' : 'changed', person, field, old, new: now } as const]
  })
}

const textOf = (value: string | readonly string[] = ''): string =>
  typeof value === 'string' ? cardText(value) : value.map(cardText).join(cardListMark)

const comparable: Partial<Record<CardField, (text: string) => string>> = {
  web: comparableUrl,
  emails: normaliseEmail,
  phones: (text) => readPhoneNumber(text).e164 ?? text.replace(/\s+/g, '')
}

function sameValue(field: CardField, old: string, now: string): boolean {
  const compare = comparable[field]
  if (!compare) return old.normalize('NFC') === now.normalize('NFC')
  const key = (text: string) => [...new Set(text.split(cardListMark).map(compare))].sort().join(' ')
  return key(old) === key(now)
}

/** Who of the answer is who of the card: by name, else by an address or number of their own. */
function pairs(known: readonly CardPerson[], said: readonly CardPerson[]): Map<number, CardPerson> {
  const found = new Map<number, CardPerson>()
  const met = new Set<CardPerson>()
  const pair = (isSame: (one: CardPerson, other: CardPerson) => boolean) => {
    for (const [at, one] of known.entries()) {
      const other = found.has(at) ? undefined : said.find((each) => !met.has(each) && isSame(one, each))
      if (!other) continue
      found.set(at, other)
      met.add(other)
    }
  }
  pair((one, other) => cardText(one.name) === cardText(other.name) && shareContact(one, other))
  pair((one, other) => cardText(one.name) === cardText(other.name))
  pair((one, other) => fold(one.name) !== '' && fold(one.name) === fold(other.name))
  pair((one, other) => shareContact(one, other) && shareName(one, other))
  return found
}

function shareContact(one: CardPerson, other: CardPerson): boolean {
  const keys = ({ emails, phones }: CardPerson) =>
    new Set([...emails.map(normaliseEmail), ...phones.map((each) => readPhoneNumber(each).e164 ?? '')])
  const known = keys(one)
  return [...keys(other)].some((key) => key !== '' && known.has(key))
}

/** Somebody new at the address of a function shares no part of the name: that is a successor, not a new name. */
const shareName = (one: CardPerson, other: CardPerson): boolean => shareWord(one.name, other.name)

function shareWord(one: string, other: string): boolean {
  const words = new Set(fold(one).split(' '))
  return fold(other)
    .split(' ')
    .some((word) => word.length > 1 && words.has(word))
}
