import { useQuery } from '@tanstack/react-query'
import type { Selection } from '#shared/model/common.ts'
import type { MeetingSheet } from '#shared/model/paper.ts'
import { api, client } from '../../lib/api.ts'

const PAGE = 50
/** Nobody prepares for more meetings at a time. */
export const mostSheets = 200

/** The sheets of a selection, as many as are shown. */
export const useSheets = (selection: Selection | undefined, mayShow: boolean) =>
  useQuery({
    queryKey: [...api.paper.sheets.key(), selection],
    enabled: mayShow && selection !== undefined,
    queryFn: async ({ signal }) => {
      const rows: MeetingSheet[] = []
      for (;;) {
        if (!selection) return { total: 0, rows }
        const page = await client.paper.sheets({ selection, offset: rows.length, limit: PAGE }, { signal })
        rows.push(...page.rows)
        if (page.rows.length === 0 || rows.length >= Math.min(page.total, mostSheets)) return { total: page.total, rows }
      }
    }
  })
