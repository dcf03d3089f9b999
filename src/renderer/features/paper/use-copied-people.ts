import { useQuery } from '@tanstack/react-query'
import type { Selection } from '#shared/model/common.ts'
import type { CopiedPerson } from '#shared/model/paper.ts'
import { api, client } from '../../lib/api.ts'

const PAGE = 1000

/** Everybody whom a selection stands for, not only those on show: what is copied is all of it. */
export const useCopiedPeople = (selection: Selection) =>
  useQuery({
    queryKey: [...api.paper.people.key(), selection],
    queryFn: async ({ signal }) => {
      const rows: CopiedPerson[] = []
      for (;;) {
        const page = await client.paper.people({ selection, offset: rows.length, limit: PAGE }, { signal })
        rows.push(...page.rows)
        if (page.rows.length === 0 || rows.length >= page.total) return { rows, reasons: page.reasons }
      }
    }
  })
