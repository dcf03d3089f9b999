import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { DuplicateEntity, MergeChoice, MergeField } from '#shared/model/duplicate.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { duplicatesSearch } from './duplicates-search.ts'

/** Two cards side by side, what was picked so far, and the ways on from here. */
export function useMerge(entity: DuplicateEntity, winnerId: string, loserId: string) {
  const t = useText()
  const navigate = useNavigate()
  const { data: list } = useQuery(api.duplicates.list.queryOptions({ input: { entity } }))
  const [picked, setPicked] = useState<Readonly<Record<string, MergeChoice>>>({})
  const choiceOf = ({ key, choice }: MergeField): MergeChoice => picked[key] ?? choice
  const pairs = list?.rows ?? []
  const here = pairs.findIndex(({ one, two }) => [one.id, two.id].includes(winnerId) && [one.id, two.id].includes(loserId))
  const toPair = (pair: (typeof pairs)[number] | undefined) =>
    pair && (() => void navigate({ to: '/dubletter/$entity/$winner/$loser', params: { entity, winner: pair.one.id, loser: pair.two.id } }))
  const toList = () => void navigate({ to: '/dubletter', search: duplicatesSearch({ tab: entity === 'person' ? 'persons' : 'partners' }) })
  /** The pair after this one that is about neither of the cards, which are one now. */
  const goOn = () =>
    (toPair(pairs.find(({ one, two }, at) => at > here && ![one.id, two.id].some((id) => id === winnerId || id === loserId))) ?? toList)()
  const flip = () => {
    setPicked({})
    void navigate({ to: '/dubletter/$entity/$winner/$loser', params: { entity, winner: loserId, loser: winnerId }, replace: true })
  }
  const merge = useMutation(
    api.duplicates.merge.mutationOptions({
      onSuccess: ({ changeSet }) => {
        showUndoable(t('duplicates.merged'), changeSet)
        goOn()
      },
      onError: (failed) => showErrorToast(failed)
    })
  )
  // once they are one, there are no two to be asked about again
  const enabled = !merge.isPending && !merge.isSuccess
  const { data: view, error, refetch } = useQuery(api.duplicates.compare.queryOptions({ input: { entity, winnerId, loserId }, enabled }))
  const doMerge = () => {
    if (!view || merge.isPending) return
    const choices = Object.fromEntries(view.fields.map((field) => [field.key, choiceOf(field)]))
    merge.mutate({ entity, winnerId, loserId, winnerVersion: view.winner.version, loserVersion: view.loser.version, choices })
  }
  return {
    view,
    error,
    refetch,
    choiceOf,
    choose: (field: MergeField, choice: MergeChoice) => setPicked({ ...picked, [field.key]: choice }),
    merge: doMerge,
    isMerging: merge.isPending,
    flip,
    goOn,
    toList,
    previous: here > 0 ? toPair(pairs[here - 1]) : undefined,
    next: here >= 0 ? toPair(pairs[here + 1]) : undefined
  }
}
