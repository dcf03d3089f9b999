import { cardMatches } from '#main/features/filters/index.ts'
import { askedToday } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/model/language.ts'
import type { ListLink, ListWhy } from '#shared/model/mailing-list.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { fold } from '#shared/rules/fold.ts'
import { personCandidates } from './candidates.store.ts'
import { type ListRecord, listNamed, listRecord } from './lists.store.ts'
import { exclusionsOf, type PinRecord, pinRecords } from './pins.store.ts'
import { decideForReader } from './recipients.service.ts'
import { placesOf } from './role-lists.store.ts'
import { ruleLinks } from './rule-links.service.ts'
import { ruleOf } from './rule-of.ts'
import { loadList } from './selection.service.ts'

const plain = { filter: null, by: null, since: null, until: null, entity: 'person', depth: 0 } as const
/** A list may ask for lists that ask for lists: nobody reads on for ever. */
const deepest = 12

/**
 * Why somebody is on a list or not, link by link: the parts of its rule or who picked the person, a pin, the lists that are left out. Of
 * who is considered, recipient says how it goes on. Throws record.not-found.
 */
export function whyOnList(unit: ReadUnit, listId: string, personId: string, language: Language): ListWhy {
  const list = loadList(unit, listId)
  const [person] = personCandidates(unit.db, [personId])
  if (!person) throw new AppError('record.not-found', { id: personId })
  const pin = pinOf(unit, listId, personId)
  const { decisions } = decideForReader(unit, { by: 'list', listId }, {})
  return {
    ...{ personId, name: person.name, title: person.title ?? '', partnerName: person.organisationName, entity: list.entity },
    links: [...chosenLinks(unit, { list, personId, pin, language, depth: 0 }), ...leftOutLinks(unit, listId, personId, pin)],
    recipient: decisions.find(({ recipient }) => recipient.personId === personId)?.recipient ?? null
  }
}

interface AskedOfList {
  list: ListRecord
  personId: string
  pin: PinRecord | undefined
  language: Language
  depth: number
}

/** What puts the person on the list. Whoever was put on by hand is on it whatever the rule says. */
function chosenLinks(unit: ReadUnit, { list, personId, pin, language, depth }: AskedOfList): ListLink[] {
  if (pin?.mode === 'include') return [{ ...pinLink(pin, 'put-on'), depth }]
  const rule = ruleOf(list)
  const through = (name: string): ListLink[] => {
    const id = depth < deepest ? listNamed(unit.db, fold(name)) : undefined
    const other = id === undefined ? undefined : listRecord(unit.db, id)
    if (!other || !isOnList(unit, name, personId)) return []
    return chosenLinks(unit, { list: other, personId, pin: pinOf(unit, other.id, personId), language, depth: depth + 1 })
  }
  if (rule) return ruleLinks(unit, { list, rule, personId, language, depth, through })
  const place = placesOf(unit.db, personId).find((each) => each.listId === list.id)
  return [
    {
      kind: 'member',
      ok: place !== undefined,
      text: place?.through ?? '',
      ...plain,
      depth,
      by: place?.by ?? null,
      since: place?.since ?? null
    }
  ]
}

function leftOutLinks(unit: ReadUnit, listId: string, personId: string, pin: PinRecord | undefined): ListLink[] {
  const taken = pin?.mode === 'exclude' ? [pinLink(pin, 'taken-off')] : []
  const others = exclusionsOf(unit.db, listId).map(
    ({ name }): ListLink => ({ kind: 'list', ok: !isOnList(unit, name, personId), text: name, ...plain })
  )
  return [...taken, ...others]
}

const pinOf = (unit: ReadUnit, listId: string, personId: string): PinRecord | undefined =>
  pinRecords(unit.db, listId, localDay(unit.now)).find((each) => each.personId === personId && each.holds === 1)

const isOnList = (unit: ReadUnit, name: string, personId: string): boolean =>
  cardMatches(unit.db, 'person', askedToday(unit, { version: 2, where: { kind: 'is', field: 'list', values: [name] } }), personId)

const pinLink = ({ reason, by, since, expiresOn }: PinRecord, kind: 'put-on' | 'taken-off'): ListLink => ({
  ...plain,
  ...{ kind, ok: kind === 'put-on', text: reason, by, since },
  until: expiresOn
})
