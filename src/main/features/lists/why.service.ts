import { cardMatches } from '#main/features/filters/index.ts'
import { askedToday } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/model/language.ts'
import type { ListLink, ListWhy } from '#shared/model/mailing-list.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { personCandidates } from './candidates.store.ts'
import type { ListRecord } from './lists.store.ts'
import { exclusionsOf, type PinRecord, pinRecords } from './pins.store.ts'
import { decideForReader } from './recipients.service.ts'
import { placesOf } from './role-lists.store.ts'
import { ruleLinks } from './rule-links.service.ts'
import { ruleOf } from './rule-of.ts'
import { loadList } from './selection.service.ts'

const plain = { filter: null, by: null, since: null, until: null }

/**
 * Why somebody is on a list or not, link by link: the parts of its rule or who picked the person, a pin, the lists that are left out. Of
 * who is considered, recipient says how it goes on. Throws record.not-found.
 */
export function whyOnList(unit: ReadUnit, listId: string, personId: string, language: Language): ListWhy {
  const list = loadList(unit, listId)
  const [person] = personCandidates(unit.db, [personId])
  if (!person) throw new AppError('record.not-found', { id: personId })
  const pin = pinRecords(unit.db, listId, localDay(unit.now)).find((each) => each.personId === personId && each.holds === 1)
  const { decisions } = decideForReader(unit, { by: 'list', listId }, {})
  return {
    ...{ personId, name: person.name, title: person.title ?? '', partnerName: person.organisationName, entity: list.entity },
    links: [...chosenLinks(unit, list, personId, pin, language), ...leftOutLinks(unit, listId, personId, pin)],
    recipient: decisions.find(({ recipient }) => recipient.personId === personId)?.recipient ?? null
  }
}

/** What puts the person on the list. Whoever was put on by hand is on it whatever the rule says. */
function chosenLinks(unit: ReadUnit, list: ListRecord, personId: string, pin: PinRecord | undefined, language: Language): ListLink[] {
  if (pin?.mode === 'include') return [pinLink(pin, 'put-on')]
  const rule = ruleOf(list)
  if (rule) return ruleLinks(unit, list, rule, personId, language)
  const place = placesOf(unit.db, personId).find((each) => each.listId === list.id)
  return [
    {
      kind: 'member',
      ok: place !== undefined,
      text: place?.through ?? '',
      filter: null,
      by: place?.by ?? null,
      since: place?.since ?? null,
      until: null
    }
  ]
}

function leftOutLinks(unit: ReadUnit, listId: string, personId: string, pin: PinRecord | undefined): ListLink[] {
  const taken = pin?.mode === 'exclude' ? [pinLink(pin, 'taken-off')] : []
  const others = exclusionsOf(unit.db, listId).map(({ name }): ListLink => {
    const onOther = askedToday(unit, { version: 2, where: { kind: 'is', field: 'list', values: [name] } })
    return { kind: 'list', ok: !cardMatches(unit.db, 'person', onOther, personId), text: name, ...plain }
  })
  return [...taken, ...others]
}

const pinLink = ({ reason, by, since, expiresOn }: PinRecord, kind: 'put-on' | 'taken-off'): ListLink => ({
  ...{ kind, ok: kind === 'put-on', text: reason, filter: null, by, since },
  until: expiresOn
})
