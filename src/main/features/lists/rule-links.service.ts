import { cardMatches } from '#main/features/filters/index.ts'
import { askedToday, nodesOf } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { Filter, FilterNode } from '#shared/model/filter.ts'
import type { Language } from '#shared/model/language.ts'
import type { ListLink } from '#shared/model/mailing-list.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { printFilter } from '#shared/rules/filter/print.ts'
import { personCandidates } from './candidates.store.ts'
import { type Card, cardsOfPerson } from './cards-of-person.store.ts'
import type { ListRecord } from './lists.store.ts'
import { sceneOf } from './rule-of.ts'

const none = { filter: null, by: null, since: null, until: null }

interface AskedOfList {
  list: ListRecord
  rule: Filter
  personId: string
  language: Language
  depth: number
  /** Why the person is on a list that the rule asks for, by its name. */
  through: (name: string) => ListLink[]
}

/** Whether somebody is on a list by its rule, part by part; where it asks for other cards, first the one for which the person stands. */
export function ruleLinks(unit: ReadUnit, { list, rule, personId, language, depth, through }: AskedOfList): ListLink[] {
  const plain = { ...none, entity: list.entity, depth }
  const parts = nodesOf(rule).map(partOf)
  const isTrue = (part: Filter, card: Card | undefined) =>
    card !== undefined && cardMatches(unit.db, list.entity, askedToday(unit, part), card.id)
  const card = list.entity === 'person' ? { id: personId, name: '' } : nearest(unit, list.entity, personId, parts, isTrue)
  const scene = sceneOf(unit, list, language)
  const links = parts.flatMap((part): ListLink[] => {
    const linkOf = (filter: Filter, ok: boolean): ListLink => ({ kind: 'rule', ok, text: printFilter(filter, scene), ...plain, filter })
    if (!isTrue(part, card)) return [linkOf(part, false)]
    const reasons = reasonsIn(part.where, (node) => isTrue(partOf(node), card))
    return reasons.flatMap((node) => [linkOf(partOf(node), true), ...(list.entity === 'person' ? listsIn(node).flatMap(through) : [])])
  })
  if (list.entity !== 'person') return [{ kind: 'contact', ok: card !== undefined, text: card?.name ?? '', ...plain }, ...links]
  const said = links.length === 0 ? [{ kind: 'rule' as const, ok: true, text: '', ...plain }] : links
  const isWrittenTo = personCandidates(unit.db, [personId], 'by-rule').length > 0
  return isWrittenTo ? said : [...said, { kind: 'contact', ok: false, text: '', ...plain }]
}

const partOf = (where: FilterNode): Filter => ({ version: 2, where })

/** Why something is so: of what is true if one of several is, the first that is, and each of what all has to be. */
function reasonsIn(node: FilterNode, isTrue: (node: FilterNode) => boolean): FilterNode[] {
  if (node.kind === 'and') return node.nodes.flatMap((each) => reasonsIn(each, isTrue))
  const first = node.kind === 'or' ? node.nodes.find(isTrue) : undefined
  return first ? reasonsIn(first, isTrue) : [node]
}

/** The lists that a condition asks for by their names. */
const listsIn = (node: FilterNode): readonly string[] => (node.kind === 'is' && node.field === 'list' ? node.values : [])

/** Of the partners or projects that somebody is a contact of, the one of which most is true: all of it, if the person is on the list. */
function nearest(
  unit: ReadUnit,
  entity: Exclude<CardKind, 'person'>,
  personId: string,
  parts: readonly Filter[],
  isTrue: (part: Filter, card: Card) => boolean
): Card | undefined {
  const rated = cardsOfPerson(unit.db, entity, personId, localDay(unit.now)).map((card) => ({
    card,
    parts: parts.filter((part) => isTrue(part, card)).length
  }))
  return rated.sort((left, right) => right.parts - left.parts)[0]?.card
}
