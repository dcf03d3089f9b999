import type { Api } from '#main/api/implement.ts'
import { reportFile } from './files.service.ts'
import { firstMonth } from './partners.store.ts'
import { reportOf } from './reports.service.ts'
import { reportRows } from './rows.service.ts'

export const reportsProcedures = (api: Api['reports']) => ({
  get: api.get.handler(({ input, context }) => reportOf(context, input.name, input.period, input.language)),
  rows: api.rows.handler(({ input, context }) => context.session.read((unit) => reportRows(unit, input))),
  file: api.file.handler(({ input, context, signal }) => reportFile(context, input, signal)),
  year: api.year.handler(({ context }) => context.session.read(({ db }) => ({ firstMonth: firstMonth(db) })))
})
