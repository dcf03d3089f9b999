import type { Api } from '#main/api/implement.ts'
import { followUps } from '#main/features/follow-ups/index.ts'
import { allMailings } from '#main/features/mailings/index.ts'
import { figures } from './overview.store.ts'

const mostRecent = 5

export const overviewProcedures = (api: Api['overview']) => ({
  get: api.get.handler(({ context }) =>
    context.session.read((unit) => {
      const mailings = allMailings(unit)
      return {
        ...figures(unit.db),
        followUps: followUps(unit, 'week'),
        written: mailings.filter(({ counts }) => counts.written > 0),
        recent: mailings.filter(({ counts }) => counts.sent > 0).slice(0, mostRecent)
      }
    })
  )
})
