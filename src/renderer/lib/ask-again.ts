import type { Query, QueryClient } from '@tanstack/react-query'

/** What lies in the memory of the host, such as a review, is no business of a commit. */
const outlivesCommits = ({ meta }: Query) => meta?.['outlivesCommits'] === true

/**
 * Everything that is shown is asked for again. A first answer that is still on its way may tell of the time before, and the library takes it
 * for the new one: what waits for one is asked once more when it has come.
 */
export async function askAgain(cache: QueryClient): Promise<void> {
  const onTheWay = cache
    .getQueryCache()
    .findAll({ fetchStatus: 'fetching', predicate: (query) => query.state.data === undefined && !outlivesCommits(query) })
  const arrived = Promise.allSettled(onTheWay.map(({ promise }) => promise))
  await cache.invalidateQueries({ predicate: (query) => !outlivesCommits(query) })
  if (onTheWay.length > 0) void arrived.then(() => cache.invalidateQueries({ predicate: (query) => onTheWay.includes(query) }))
}
