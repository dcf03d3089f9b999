import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { useWhom, WhomSelect } from './WhomSelect.tsx'
import './round-dialog.css'

interface InviteDialogProps {
  invite: (selection: Selection | undefined) => Promise<{ added: number; changeSet: string | null }>
  onClose: () => void
}

/** More partners for a round; those it has asked already stay as they are. */
export function InviteDialog({ invite, onClose }: InviteDialogProps) {
  const t = useText()
  const whomOf = useWhom()
  const [whom, setWhom] = useState('all')
  const add = useMutation({
    mutationFn: () => invite(whomOf(whom) ?? undefined),
    onSuccess: ({ added, changeSet }) => {
      onClose()
      showUndoable(t('rounds.invite.done', { count: added }), changeSet)
    }
  })
  return (
    <Dialog opened onClose={onClose} title={t('rounds.invite.title')} size={440}>
      <form
        className="round-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate()
        }}
      >
        <WhomSelect value={whom} onChange={setWhom} />
        <FormActions submit={t('rounds.invite.submit')} pending={add.isPending} error={add.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
