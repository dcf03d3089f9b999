import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, type client } from '../../lib/api.ts'
import { useRested } from './use-rested.ts'

type Wanted = Parameters<typeof client.templates.trouble>[0]
export type Trouble = Awaited<ReturnType<typeof client.templates.trouble>>

/** For whom the letter lacks something, looked through when the writing rests. */
export function useTrouble(wanted: Wanted, isReady: boolean): Trouble | undefined {
  const { subject, body, signature, attachments } = wanted
  const rested = useRested({ subject, body, signature, attachments }, 1200)
  const { data } = useQuery(
    api.templates.trouble.queryOptions({ input: { ...wanted, ...rested }, enabled: isReady, placeholderData: keepPreviousData })
  )
  return data
}
