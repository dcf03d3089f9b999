import type { Api } from '#main/api/implement.ts'
import { type OptedOut, optedOut } from '#main/features/consent/index.ts'
import { askedToday, bothOf, customValuesOf, markBounced, readLeave } from '#main/features/records/index.ts'
import { readAsOf } from '#main/foundation/as-of.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Filter } from '#shared/model/filter.ts'
import type { PersonRow } from '#shared/model/person.ts'
import { createPerson, getPerson, getPhoto, trashPersons, updatePerson } from './persons.service.ts'
import { type PersonRecord, type PersonRows, personGroups, personPositions, personTotals, personWindow } from './persons.table.store.ts'
import { addRole, endRole, moveRole, updateRole } from './roles.service.ts'

const toRow = ({ seq: _seq, ...record }: PersonRecord, out: OptedOut | undefined, customs: Record<string, string> = {}): PersonRow => ({
  ...record,
  title: record.title ?? '',
  department: record.department ?? '',
  language: record.language as PersonRow['language'],
  organisationType: record.organisationType as PersonRow['organisationType'],
  isPrimary: record.isPrimary === 1,
  leave: readLeave(record.leave),
  emailStatus: record.emailStatus as PersonRow['emailStatus'],
  tags: JSON.parse(record.tags) as string[],
  optedOut: out ?? null,
  customs
})

type Asked = { query: string; filter?: Filter | undefined } & Omit<PersonRows, 'filter'>

const rowsOf = (unit: ReadUnit, { query, filter, ...rows }: Asked): PersonRows => ({
  ...rows,
  filter: askedToday(unit, bothOf(unit.db, 'person', { query, filter }))
})

export const personsProcedures = (api: Api['persons']) => ({
  table: api.table.handler(({ input, context }) =>
    readAsOf(context, input.asOf, (unit) => {
      const { total, revision, records } = personWindow(unit.db, rowsOf(unit, input), input.offset, input.limit)
      const ids = records.map((record) => record.id)
      const out = optedOut(unit.db, ids, 'newsletter')
      const customs = customValuesOf(unit.db, ids)
      return { total, revision, rows: records.map((record) => toRow(record, out.get(record.id), customs.get(record.id))) }
    })
  ),
  groups: api.groups.handler(({ input, context }) =>
    readAsOf(context, input.asOf, (unit) => personGroups(unit.db, rowsOf(unit, input), input.group))
  ),
  totals: api.totals.handler(({ input: { totals, ...asked }, context }) =>
    readAsOf(context, asked.asOf, (unit) => personTotals(unit.db, rowsOf(unit, { ...asked, sort: [] }), totals))
  ),
  position: api.position.handler(({ input, context }) =>
    readAsOf(context, input.asOf, (unit) => personPositions(unit.db, rowsOf(unit, input), input.ids))
  ),
  get: api.get.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => getPerson(unit, input.id))),
  photo: api.photo.handler(({ input, context }) => context.session.read((unit) => getPhoto(unit, input.id))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'person.created' }, (unit) => ({ id: createPerson(unit, input) }))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'person.updated' }, (unit) => {
      updatePerson(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'person.removed', args: { count: input.ids.length } }, (unit) => {
      trashPersons(unit, input.ids)
      return {}
    })
  ),
  markBounced: api.markBounced.handler(({ input, context }) =>
    context.session.write({ key: 'address.bounced' }, (unit) => ({
      known: input.addresses.filter((address) => markBounced(unit, address) > 0).length
    }))
  ),
  addRole: api.addRole.handler(({ input, context }) =>
    context.session.write({ key: 'role.added' }, (unit) => ({ id: addRole(unit, input) }))
  ),
  updateRole: api.updateRole.handler(({ input, context }) =>
    context.session.write({ key: 'role.updated' }, (unit) => {
      updateRole(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  moveRole: api.moveRole.handler(({ input, context }) =>
    context.session.write({ key: 'role.updated' }, (unit) => {
      moveRole(unit, input.id, input.by)
      return {}
    })
  ),
  endRole: api.endRole.handler(({ input, context }) =>
    context.session.write({ key: 'role.ended' }, (unit) => {
      endRole(unit, input.id, input.version, input)
      return {}
    })
  )
})
