import { cardMatches } from '#main/features/filters/index.ts'
import { askedToday } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Language } from '#shared/model/language.ts'
import type { ListOfPerson } from '#shared/model/outreach.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { listRecords } from './lists.store.ts'
import { pinRecords } from './pins.store.ts'
import { decide } from './recipients.service.ts'
import { placesOf } from './role-lists.store.ts'
import { ruleText } from './rule-of.ts'

/** The lists that a person is on now, by name, and why; and what keeps letters from the person, whatever the list. */
export function listsOfPerson(unit: ReadUnit, personId: string, language: Language) {
  const places = new Map(placesOf(unit.db, personId).map((place) => [place.listId, place]))
  const today = localDay(unit.now)
  const lists = listRecords(unit.db).flatMap((list): ListOfPerson[] => {
    const { id, name } = list
    const onList = askedToday(unit, { version: 2, where: { kind: 'is', field: 'list', values: [name] } })
    if (!cardMatches(unit.db, 'person', onList, personId)) return []
    const none = { since: null, by: null, through: null, roleEnded: false }
    const pin = pinRecords(unit.db, id, today).find((each) => each.personId === personId && each.mode === 'include' && each.holds === 1)
    if (pin) return [{ id, name, why: 'pin', rule: pin.reason, ...none, since: pin.since, by: pin.by, through: pin.partnerName }]
    if (list.kind === 'dynamic') return [{ id, name, why: 'rule', rule: ruleText(unit, list, language), ...none }]
    const place = places.get(id)
    if (!place) return []
    const { since, by, through, roleEnded } = place
    return [{ id, name, why: 'hand', rule: '', since, by, through, roleEnded: roleEnded === 1 }]
  })
  const own = decide(unit, { by: 'ids', entity: 'persons', ids: [personId] }, { policy: 'all', purpose: 'newsletter' })
  const letter = own.decisions.find(({ recipient }) => recipient.personId === personId)?.recipient
  return { lists, reason: letter?.reason ?? null, because: letter?.because ?? null }
}
