import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { RecordPicker } from '../role-changes/index.ts'

/** More participants: a partner, a person, and names of those who are in no card. */
export function AddDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText()
  const [partnerId, setPartner] = useState('')
  const [personId, setPerson] = useState('')
  const [names, setNames] = useState('')
  const add = useMutation({
    mutationFn: () => {
      const entity = personId === '' ? ('partners' as const) : ('persons' as const)
      const chosen = [personId || partnerId].filter(Boolean)
      const written = names
        .split('\n')
        .map((name) => name.trim())
        .filter(Boolean)
      return client.initiatives.addParticipants({
        id,
        names: written,
        ...(chosen.length > 0 && { selection: { by: 'ids', entity, ids: chosen } })
      })
    },
    onSuccess: ({ added, changeSet }) => {
      onClose()
      showUndoable(t('initiatives.add.done', { count: added }), changeSet)
    }
  })
  return (
    <Dialog opened onClose={onClose} title={t('initiatives.add.title')} size={440}>
      <form
        className="initiative-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate()
        }}
      >
        {personId === '' && (
          <RecordPicker label={t('initiatives.add.partner')} entity="partners" id={partnerId} onChange={setPartner} optional />
        )}
        {partnerId === '' && (
          <RecordPicker label={t('initiatives.add.person')} entity="persons" id={personId} onChange={setPerson} optional />
        )}
        <Textarea
          label={t('initiatives.add.names')}
          value={names}
          onChange={({ currentTarget }) => setNames(currentTarget.value)}
          rows={4}
        />
        <FormActions submit={t('initiatives.add.submit')} pending={add.isPending} error={add.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
