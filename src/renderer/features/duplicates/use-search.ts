import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { api, client } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { lastOf, runJob } from '../../lib/jobs.ts'
import { queryClient } from '../../lib/query-client.ts'
import { showErrorToast } from '../../ui/toast.tsx'

/** What is known of duplicates, and the search for them: begun by itself the first time, by hand once cards have changed. */
export function useSearch() {
  const { data, error, refetch } = useQuery(api.duplicates.summary.queryOptions())
  const [share, setShare] = useState<number>()
  const search = useCallback(async () => {
    setShare(0)
    try {
      await runJob(
        (t) => t('jobs.what.duplicates'),
        ({ signal, report }) =>
          lastOf(client.duplicates.search({}, { signal }), (step) => {
            report(step)
            setShare(step.total === 0 ? 0 : step.done / step.total)
          })
      )
      await queryClient.invalidateQueries()
    } catch (failed) {
      if (toAppError(failed).code !== 'job.cancelled') showErrorToast(failed)
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
