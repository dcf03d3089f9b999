import { useQuery } from '@tanstack/react-query'
import type { Selection } from '#shared/model/common.ts'
import type { CopiedPerson } from '#shared/model/paper.ts'
import { api, client } from '../../lib/api.ts'
import { hidesPersonalData } from '../../lib/personal-data.ts'

const PAGE = 1000
/** Where one is asked before anything leaves, one is asked once. */
const ALL = 100_000

/** Everybody whom a selection stands for, not only those on show: what is copied is all of it. */
export const useCopiedPeople = (selection: Selection) =>
  useQuery({
    queryKey: [...api.paper.people.key(), selection],
    // what is being copied stays what it was when it was asked for
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    meta: { outlivesCommits: true },
    queryFn: async ({ signal }) => {
      const limit = hidesPersonalData.get() ? ALL : PAGE
      const rows: CopiedPerson[] = []
      for (;;) {
        const page = await client.paper.people({ selection, offset: rows.length, limit }, { signal })
        rows.push(...page.rows)
        if (page.rows.length === 0 || rows.length >= page.total) return { rows, reasons: page.reasons }
      }
    }
  })
