import { personMatches } from '#main/features/persons/index.ts'
import { askedToday, customFilterFields } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Language } from '#shared/model/language.ts'
import type { ListOfPerson } from '#shared/model/outreach.ts'
import { printFilter } from '#shared/rules/filter/print.ts'
import { listRecords } from './lists.store.ts'
import { decide } from './recipients.service.ts'
import { placesOf } from './role-lists.store.ts'
import { ruleOf } from './selection.service.ts'

/** The lists that a person is on now, by name, and why; and what keeps letters from the person, whatever the list. */
export function listsOfPerson(unit: ReadUnit, personId: string, language: Language) {
  const places = new Map(placesOf(unit.db, personId).map((place) => [place.listId, place]))
  const scene = { entity: 'person', language, customs: customFilterFields(unit.db, 'person') } as const
  const lists = listRecords(unit.db).flatMap((list): ListOfPerson[] => {
    const { id, name } = list
    const rule = ruleOf(list)
    if (rule) {
      const isOn = personMatches(unit.db, askedToday(unit, rule), personId)
      return isOn ? [{ id, name, why: 'rule', rule: printFilter(rule, scene), since: null, by: null, through: null, roleEnded: false }] : []
    }
    const place = places.get(id)
    if (!place) return []
    const { since, by, through, roleEnded } = place
    return [{ id, name, why: 'hand', rule: '', since, by, through, roleEnded: roleEnded === 1 }]
  })
  const own = decide(unit, { by: 'ids', entity: 'persons', ids: [personId] }, { policy: 'all', purpose: 'newsletter' })
  const letter = own.decisions.find(({ recipient }) => recipient.personId === personId)?.recipient
  return { lists, reason: letter?.reason ?? null, because: letter?.because ?? null }
}
