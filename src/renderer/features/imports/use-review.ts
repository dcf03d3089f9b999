import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Review, ReviewEdit } from '#shared/model/review.ts'
import { api, client } from '../../lib/api.ts'
import { showErrorToast } from '../../ui/toast.tsx'

/** For a button or a tick: what goes wrong is told in a toast. A field tells it beside itself. */
export const orToast = (answer: Promise<unknown>): void => void answer.catch((error: unknown) => showErrorToast(error))

/** A review is no business of a commit: it would be asked for when it has just been accepted and is gone. */
export const ofReview = { outlivesCommits: true }

/** What is asked about the rows of a review, whichever of them. */
export const rowsKey = (id: string) => ['review', id]

export type EditReview = (...edits: ReviewEdit[]) => Promise<unknown>

/** A review that lies in the host's memory, and what can be done with it. */
export function useReview(id: string) {
  const cache = useQueryClient()
  // asked for anew by whoever comes back: it may have been accepted since
  const options = api.imports.get.queryOptions({ input: { id }, retry: false, meta: ofReview, gcTime: 0 })
  const query = useQuery(options)
  /** Rows are asked for again, and stand as they were until the answer is here. */
  const keep = (review: Review) => {
    cache.setQueryData(options.queryKey, review)
    return cache.invalidateQueries({ queryKey: rowsKey(id) })
  }
  const { mutateAsync } = useMutation({ mutationFn: (edits: ReviewEdit[]) => client.imports.edit({ id, edits }), onSuccess: keep })
  return {
    review: query.data,
    error: query.error,
    edit: useCallback<EditReview>((...edits) => mutateAsync(edits), [mutateAsync]),
    keep,
    /** What the host has forgotten already is forgotten. */
    discard: () => void client.imports.discard({ id }).catch(() => {})
  }
}
