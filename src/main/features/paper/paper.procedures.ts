import type { Api } from '#main/api/implement.ts'
import { copiedPeople } from './people.service.ts'
import { meetingSheets } from './sheets.service.ts'

export const paperProcedures = (api: Api['paper']) => ({
  people: api.people.handler(({ input, context }) => context.session.read((unit) => copiedPeople(unit, input))),
  sheets: api.sheets.handler(({ input, context }) => context.session.read((unit) => meetingSheets(unit, input)))
})
