import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { api, client } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'
import { showErrorToast } from '../../ui/toast.tsx'

/** What is known of duplicates, and the search for them: begun by itself the first time, by hand once cards have changed. */
export function useSearch() {
  const { data, error, refetch } = useQuery(api.duplicates.summary.queryOptions())
  const [share, setShare] = useState<number>()
  const search = useCallback(async () => {
    setShare(0)
    try {
      for await (const { done, total } of await client.duplicates.search()) setShare(total === 0 ? 0 : done / total)
      await queryClient.invalidateQueries()
    } catch (failed) {
      showErrorToast(failed)
    } finally {
      setShare(undefined)
    }
  }, [])
  const isUnknown = data?.counts === null
  useEffect(() => {
    if (isUnknown) void search()
  }, [isUnknown, search])
  return { counts: data?.counts ?? undefined, isFresh: data?.isFresh ?? true, share, search, error, refetch }
}
