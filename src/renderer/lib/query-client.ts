import { QueryClient } from '@tanstack/react-query'

/** The host is on this machine: always "online", and an answer is good until the host announces a change. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always' }
  }
})
