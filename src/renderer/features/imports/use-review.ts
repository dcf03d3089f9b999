import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Review, ReviewEdit } from '#shared/model/review.ts'
import { api, client } from '../../lib/api.ts'
import { showErrorToast } from '../../ui/toast.tsx'

/** For a button or a tick: what goes wrong is told in a toast. A field tells it beside itself. */
export const orToast = (answer: Promise<unknown>): void => void answer.catch((error: unknown) => showErrorToast(error))

/** A review that lies in the host's memory, and what can be done with it. */
export function useReview(id: string) {
  const cache = useQueryClient()
  const options = api.imports.get.queryOptions({ input: { id }, retry: false, meta: { outlivesCommits: true } })
  const query = useQuery(options)
  const keep = (review: Review) => cache.setQueryData(options.queryKey, review)
  const edit = useMutation({ mutationFn: (edits: ReviewEdit[]) => client.imports.edit({ id, edits }), onSuccess: keep })
  return {
    review: query.data,
    error: query.error,
    edit: edit.mutateAsync,
    editError: edit.error,
    forget: () => cache.removeQueries({ queryKey: options.queryKey })
  }
}

export type Committed = Awaited<ReturnType<typeof commit>>

async function commit(id: string, signal: AbortSignal, onProgress: (progress: { done: number; total: number }) => void) {
  const steps = await client.imports.commit({ id }, { signal })
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done) return step.value
    onProgress(step.value)
  }
}

/** Accepts the review: progress while it runs, and a way to stop it, which rolls everything back. */
export function useCommit(id: string, onDone: (result: Committed) => void) {
  const [progress, setProgress] = useState<{ done: number; total: number }>()
  const [abort, setAbort] = useState<AbortController>()
  const run = useMutation({
    mutationFn: () => {
      const controller = new AbortController()
      setAbort(controller)
      return commit(id, controller.signal, setProgress)
    },
    onSuccess: onDone,
    onSettled: () => setProgress(undefined)
  })
  return { run: run.mutate, running: run.isPending, error: run.error, progress, cancel: () => abort?.abort() }
}
