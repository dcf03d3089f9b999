import { useMutation } from '@tanstack/react-query'
import type { EventParticipant, ParticipantAnswer } from '#shared/model/event.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** Notes what a participant said, or that they were there, and says so with the way back. */
export function useAnswer(): (row: EventParticipant, answer: ParticipantAnswer | null) => void {
  const t = useText()
  const { mutate } = useMutation({
    mutationFn: ({ row, answer }: { row: EventParticipant; answer: ParticipantAnswer | null }) =>
      client.events.answer({ ids: [row.id], answer }),
    onSuccess: ({ changeSet }, { row, answer }) => showUndoable(t(`events.noted.${answer ?? 'none'}`, { name: row.name }), changeSet),
    onError: (error) => showErrorToast(error)
  })
  return (row, answer) => mutate({ row, answer })
}
