import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { cardKinds } from '#shared/model/card-kind.ts'
import { englishOf } from './card-values.ts'
import type { CardWorld, EventFacts, GroupFacts, InitiativeFacts, Named, ProjectFacts } from './card-world.ts'
import { customs } from './filter-scenes.ts'

const binned = (unit: UnitOfWork, { deleted }: Named) => ({ deleted_at: deleted ? unit.now : null })
const idOf = (one: Named | null) => one?.id ?? null

function writeProject(unit: UnitOfWork, facts: ProjectFacts, sources: Map<string, string>) {
  const { name, note, status, targetGroup, outcome, funding, web, from, to, sourceName, former, partners, people, focus } = facts
  const source = sourceName === null ? null : (sources.get(sourceName) ?? unit.insert('import_source', { name: sourceName, kind: 'csv' }))
  if (sourceName !== null && source !== null) sources.set(sourceName, source)
  const id = unit.insert('project', {
    ...{ title: name, description: note, status, target_group: targetGroup, outcome, funding, url: web },
    ...{ period_from: from, period_to: to, source_id: source, ...binned(unit, facts) }
  })
  for (const each of former) unit.insert('project_name', { project_id: id, name: each })
  for (const { organisation, role, to: until } of partners)
    unit.insert('project_organisation', { project_id: id, organisation_id: organisation.id, role, to_on: until })
  for (const { person, to: until } of people) unit.insert('project_person', { project_id: id, person_id: person.id, to_on: until })
  for (const area of focus) unit.insert('project_focus', { project_id: id, focus_area_id: area.id })
  return id
}

function writeGroup(unit: UnitOfWork, facts: GroupFacts) {
  const { name, note, mandate, status, from, to, seats } = facts
  const id = unit.insert('working_group', { name, note, mandate, status, from_on: from, to_on: to, ...binned(unit, facts) })
  for (const { person, organisation, function: as, from: since, to: until, hasLeft } of seats) {
    const role =
      person && organisation
        ? unit.insert('affiliation', { person_id: person.id, organisation_id: organisation.id, to_on: hasLeft ? '2026-01-31' : null })
        : null
    unit.insert('seat', {
      ...{ working_group_id: id, person_id: idOf(person), organisation_id: idOf(organisation), affiliation_id: role },
      ...{ function: as, from_on: since, to_on: until }
    })
  }
  return id
}

function writeEvent(unit: UnitOfWork, facts: EventFacts) {
  const { name, note, kind, status, at, deadline, place, capacity, link, guests, group, project } = facts
  const id = unit.insert('event', {
    ...{ title: name, description: note, kind, status, starts_at: at, signup_deadline: deadline, place, capacity, link },
    ...{ working_group_id: idOf(group), project_id: idOf(project), ...binned(unit, facts) }
  })
  for (const { person, organisation, status: answer } of guests)
    unit.insert('event_participant', { event_id: id, person_id: idOf(person), organisation_id: idOf(organisation), status: answer })
  return id
}

function writeInitiative(unit: UnitOfWork, facts: InitiativeFacts) {
  const { name, note, kind, from, addressees, outcome, url, stated, participants } = facts
  const id = unit.insert('initiative', {
    ...{ title: name, body: note, kind, date_from: from, addressees, outcome, url, stated_participants: stated, ...binned(unit, facts) }
  })
  for (const { person, organisation, name: only } of participants)
    unit.insert('initiative_participant', {
      ...{ initiative_id: id, person_id: idOf(person), organisation_id: idOf(organisation), name_text: only }
    })
  return id
}

/** Writes the cards into a card file; their ids become those of the file. Gives the ids of the fields of each kind. */
export function writeCards(unit: UnitOfWork, world: CardWorld): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  const sources = new Map<string, string>()
  const fields = new Map(
    cardKinds.flatMap((entity) =>
      customs.map(({ id, label, type, options }) => {
        const values = { entity, label, type, options_json: JSON.stringify(options) }
        return [`${entity} ${id}`, unit.insert('custom_field', values)] as const
      })
    )
  )
  for (const one of world.persons) one.id = unit.insert('person', { given_name: one.name, display_name: one.name, ...binned(unit, one) })
  for (const one of world.organisations) one.id = unit.insert('organisation', { name: one.name, ...binned(unit, one) })
  for (const one of world.areas) one.id = unit.insert('focus_area', { name_da: one.name, name_en: englishOf(one.name) })
  for (const facts of world.project) facts.id = writeProject(unit, facts, sources)
  for (const facts of world.working_group) facts.id = writeGroup(unit, facts)
  for (const facts of world.event) facts.id = writeEvent(unit, facts)
  for (const facts of world.initiative) facts.id = writeInitiative(unit, facts)
  for (const kind of ['project', 'working_group', 'event', 'initiative'] as const)
    for (const { id, tags: own, followUps, customs: values } of world[kind]) {
      for (const [field, value] of Object.entries(values))
        unit.insert('custom_value', { field_id: fields.get(`${kind} ${field}`) ?? '', entity: kind, entity_id: id, value })
      for (const name of own) {
        const tag = tags.get(name) ?? unit.insert('tag', { name })
        tags.set(name, tag)
        unit.insert('tagging', { tag_id: tag, entity: kind, entity_id: id })
      }
      for (const { due, snoozed, status } of followUps)
        unit.insert('follow_up', { title: 'x', subject_type: kind, subject_id: id, due_on: due, snoozed_until: snoozed, status })
    }
  return fields
}
