import type { App } from '#main/app.ts'
import type { NewRow, TableName } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { addDays } from '#shared/rules/calendar.ts'

const said = { own: 1000, ofOthers: 50_000, naming: 200, letters: 20, changes: 300, changesOfOthers: 100 }
const first = '2018-01-01'
const put = <T extends TableName>(unit: UnitOfWork, name: T, values: NewRow<T>): string => unit.insert(name, values, { history: false })

/** Somebody of whom much is known, among very many: ten years of log, letters, rounds of changes, and texts of others that name them. */
export async function muchKnown({ client, context: { session } }: App): Promise<string> {
  const { rows } = await client.persons.table({ sort: [{ by: 'name', desc: false }], offset: 5000, limit: 200 })
  const [{ id: partnerId } = { id: '' }] = (await client.partners.table({ sort: [{ by: 'name', desc: false }], limit: 1 })).rows
  const others = rows.map(({ id }) => id)
  const { id } = await client.persons.create({ givenName: 'Ærlinda', familyName: 'Quistgård-Zoffany', emails: ['aerlinda@kvist.example'] })
  await client.persons.addRole({ personId: id, partnerId, title: 'Direktør', fromOn: first })
  await session.write({ key: 'partner.created' }, (unit) => {
    const log = (person_id: string | null, at: number, body: string) => {
      const values = { kind: 'call', direction: 'out', body, occurred_at: `${addDays(first, at % 3200)}T10:00:00.000Z` } as const
      put(unit, 'activity_party', { activity_id: put(unit, 'activity', values), person_id, organisation_id: partnerId })
      if (at % 1000 === 999) unit.settle()
    }
    for (let at = 0; at < said.own; at++) log(id, at, 'Talte med Ærlinda om næste skridt, og om hvem der skriver referatet.')
    for (let at = 0; at < said.ofOthers; at++)
      log(others[at % others.length] ?? null, at, `Talte om næste skridt nummer ${at}, og om hvem der kommer til mødet i ${at % 97} byer.`)
    for (let at = 0; at < said.naming; at++) log(null, at, `Ærlinda Quistgård-Zoffany vil gerne høre om punkt ${at}.`)
    return {}
  })
  for (let at = 0; at < said.changes; at++) {
    const { version } = await client.persons.get({ id })
    await client.persons.update({ id, version, patch: { notes: `Note nummer ${at}: ringer helst om formiddagen.` } })
  }
  for (let at = 0; at < said.changesOfOthers; at++)
    await session.write({ key: 'person.updated' }, (unit) => {
      for (const other of others) unit.update('person', other, { notes: `Ringede ${at} gange: vil gerne høre mere om møderne i byen.` })
      return {}
    })
  const { version } = await client.settings.alliance()
  await client.settings.setAlliance({ version, patch: { senderName: 'Bo Ek', senderEmail: 'bo@alliancen.example' } })
  const { id: templateId } = await client.templates.create({
    ...{ name: 'Invitation', subject: 'Kom til møde', language: 'da' },
    body: 'Kære {{ kontakt.fornavn }}\n\nVi ses i {{ partner.navn }}.'
  })
  const selection = { by: 'ids' as const, entity: 'persons' as const, ids: [id, ...others] }
  for (let at = 0; at < said.letters; at++) await client.mailings.create({ selection, templateId })
  return id
}
