import type { Api } from '#main/api/implement.ts'
import { rhythmOf } from '#main/features/cadence/index.ts'
import { optedOut } from '#main/features/consent/index.ts'
import { askedToday, bothOf, customValuesOf, readLeave } from '#main/features/records/index.ts'
import { readAsOf } from '#main/foundation/as-of.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Filter } from '#shared/model/filter.ts'
import type { PartnerRow } from '#shared/model/partner.ts'
import { createPartner, getPartner, trashPartners, updatePartner } from './partners.service.ts'
import {
  type PartnerRecord,
  type PartnerRows,
  partnerGroups,
  partnerPositions,
  partnerTotals,
  partnerWindow
} from './partners.table.store.ts'
import { judgeStatement, setStatement } from './statements.service.ts'

const toRow = (
  { seq: _seq, cadenceDays, ...record }: PartnerRecord,
  rhythm: ReturnType<typeof rhythmOf>,
  out: ReturnType<typeof optedOut>
): Omit<PartnerRow, 'customs'> => ({
  ...record,
  primaryObjects: record.primaryId !== null && out.get(record.primaryId) === 'objected',
  organisationType: record.organisationType as PartnerRow['organisationType'],
  status: record.status as PartnerRow['status'],
  kind: record.kind as PartnerRow['kind'],
  focus: JSON.parse(record.focus) as string[],
  goals: JSON.parse(record.goals) as PartnerRow['goals'],
  leave: readLeave(record.leave),
  hasStatement: record.hasStatement === 1,
  tags: JSON.parse(record.tags) as string[],
  cadence: cadenceDays === null ? null : rhythm(cadenceDays, record.lastDialogueAt)
})

type Asked = { query: string; filter?: Filter | undefined } & Omit<PartnerRows, 'filter'>

const rowsOf = (unit: ReadUnit, { query, filter, ...rows }: Asked): PartnerRows => ({
  ...rows,
  filter: askedToday(unit, bothOf(unit.db, 'organisation', { query, filter }))
})

export const partnersProcedures = (api: Api['partners']) => ({
  table: api.table.handler(({ input, context }) =>
    readAsOf(context, input.asOf, (unit) => {
      const { total, revision, records } = partnerWindow(unit.db, rowsOf(unit, input), input.offset, input.limit)
      const rhythm = rhythmOf(unit)
      const ids = records.map(({ id }) => id)
      const customs = customValuesOf(unit.db, ids)
      const primaries = records.flatMap(({ primaryId }) => primaryId ?? [])
      const out = optedOut(unit.db, primaries, 'newsletter')
      return { total, revision, rows: records.map((record) => ({ ...toRow(record, rhythm, out), customs: customs.get(record.id) ?? {} })) }
    })
  ),
  groups: api.groups.handler(({ input, context }) =>
    readAsOf(context, input.asOf, (unit) => partnerGroups(unit.db, rowsOf(unit, input), input.group))
  ),
  totals: api.totals.handler(({ input: { totals, ...asked }, context }) =>
    readAsOf(context, asked.asOf, (unit) => partnerTotals(unit.db, rowsOf(unit, { ...asked, sort: [] }), totals))
  ),
  position: api.position.handler(({ input, context }) =>
    readAsOf(context, input.asOf, (unit) => partnerPositions(unit.db, rowsOf(unit, input), input.ids))
  ),
  get: api.get.handler(({ input, context }) => readAsOf(context, input.asOf, (unit) => getPartner(unit, input.id))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'partner.created' }, (unit) => ({ id: createPartner(unit, input) }))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'partner.updated' }, (unit) => {
      updatePartner(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  setStatement: api.setStatement.handler(({ input, context }) =>
    context.session.write({ key: 'partner.statement' }, (unit) => {
      setStatement(unit, input.id, input.language, input.text)
      return {}
    })
  ),
  judgeStatement: api.judgeStatement.handler(({ input, context }) =>
    context.session.write({ key: 'partner.statement-judged' }, (unit) => {
      judgeStatement(unit, input.id, input)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'partner.removed', args: { count: input.ids.length } }, (unit) => {
      trashPartners(unit, input.ids)
      return {}
    })
  )
})
