import { useMutation } from '@tanstack/react-query'
import type { SignOnAnswer, SignOnResponse } from '#shared/model/sign-on.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { rowName } from './board-rows.ts'

/** Notes the answer of a row, or takes it back, and says so with the way back. */
export function useAnswer(): (row: SignOnResponse, answer: SignOnAnswer | null) => void {
  const t = useText()
  const { mutate } = useMutation({
    mutationFn: ({ row, answer }: { row: SignOnResponse; answer: SignOnAnswer | null }) => client.signOns.answer({ ids: [row.id], answer }),
    onSuccess: ({ changeSet }, { row, answer }) => showUndoable(t(`rounds.noted.${answer ?? 'none'}`, { name: rowName(row) }), changeSet),
    onError: (error) => showErrorToast(error)
  })
  return (row, answer) => mutate({ row, answer })
}
