import type { Api } from '#main/api/implement.ts'
import { followUps } from '#main/features/follow-ups/index.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import { figures, type MailingRecord, recentMailings, writtenMailings } from './overview.store.ts'

const mostRecent = 5

const toRow = ({ planned, excluded, written, sent, ...record }: MailingRecord): MailingRow => ({
  ...record,
  purpose: record.purpose as MailingRow['purpose'],
  policy: record.policy as MailingRow['policy'],
  status: record.status as MailingRow['status'],
  counts: { planned, excluded, written, sent }
})

export const overviewProcedures = (api: Api['overview']) => ({
  get: api.get.handler(({ context }) =>
    context.session.read((unit) => ({
      ...figures(unit.db),
      followUps: followUps(unit, 'week'),
      written: writtenMailings(unit.db).map(toRow),
      recent: recentMailings(unit.db, mostRecent).map(toRow)
    }))
  )
})
