import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { MailEdit, MailReview } from '#shared/model/mail-in.ts'
import { api, client } from '../../lib/api.ts'
import { showErrorToast } from '../../ui/toast.tsx'

/** A review is no business of a commit: it would be asked for when it has just been taken in and is gone. */
export const ofMails = { outlivesCommits: true }

/** What is asked about the rows of a review, whichever of them. */
export const mailRowsKey = (id: string) => ['mails', id]

export type EditMails = (...edits: MailEdit[]) => void

/** Mails that lie in the host's memory, and what can be said of them. */
export function useMailReview(id: string) {
  const cache = useQueryClient()
  const options = api.mailIn.get.queryOptions({ input: { id }, retry: false, meta: ofMails, gcTime: 0 })
  const query = useQuery(options)
  /** Rows are asked for again, and stand as they were until the answer is here. */
  const keep = (review: MailReview) => {
    cache.setQueryData(options.queryKey, review)
    return cache.invalidateQueries({ queryKey: mailRowsKey(id) })
  }
  const { mutate } = useMutation({
    mutationFn: (edits: MailEdit[]) => client.mailIn.edit({ id, edits }),
    onSuccess: keep,
    onError: (error) => showErrorToast(error)
  })
  return { review: query.data, error: query.error, edit: useCallback<EditMails>((...edits) => mutate(edits), [mutate]) }
}
