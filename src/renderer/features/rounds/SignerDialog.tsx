import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SignOn } from '#shared/model/sign-on.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import './round-dialog.css'

/** One more signs for a partner of the round, or somebody who belongs to none. */
export function SignerDialog({ round, onClose }: { round: SignOn; onClose: () => void }) {
  const t = useText()
  const [name, setName] = useState('')
  const [title, setTitle] = useState('')
  const [partnerId, setPartnerId] = useState('')
  const partners = new Map(round.responses.flatMap((row) => (row.partnerId === null ? [] : [[row.partnerId, row.partnerName] as const])))
  const add = useMutation({
    mutationFn: () => client.signOns.addSigner({ id: round.id, name, title, ...(partnerId !== '' && { partnerId }) }),
    onSuccess: ({ changeSet }) => {
      onClose()
      showUndoable(t('rounds.signer.added', { name }), changeSet)
    }
  })
  return (
    <Dialog opened onClose={onClose} title={t('rounds.signer.add')} size={440}>
      <form
        className="round-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate()
        }}
      >
        <TextInput
          label={t('rounds.row.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
          data-autofocus
        />
        <TextInput label={t('rounds.row.title')} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        <NativeSelect
          label={t('rounds.signer.partner')}
          value={partnerId}
          onChange={(event) => setPartnerId(event.currentTarget.value)}
          data={[{ value: '', label: t('rounds.signer.none') }, ...[...partners].map(([value, label]) => ({ value, label }))]}
        />
        <FormActions submit={t('rounds.signer.add')} pending={add.isPending} error={add.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
