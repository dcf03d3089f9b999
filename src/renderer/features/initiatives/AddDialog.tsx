import { NativeSelect, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { useWhom } from '../invitations/index.ts'
import { RecordPicker } from '../role-changes/index.ts'

/** More participants: a partner or a person, all of a list or a view, and names of those who are in no card. */
export function AddDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText()
  const { options, selectionOf } = useWhom()
  const [whom, setWhom] = useState('partner')
  const [cardId, setCard] = useState('')
  const isOne = whom === 'partner' || whom === 'one'
  const entity = whom === 'one' ? ('persons' as const) : ('partners' as const)
  const [names, setNames] = useState('')
  const add = useMutation({
    mutationFn: () => {
      const one = cardId === '' ? undefined : { by: 'ids' as const, entity, ids: [cardId] }
      const selection = isOne ? one : selectionOf(whom)
      const written = names
        .split('\n')
        .map((name) => name.trim())
        .filter(Boolean)
      return client.initiatives.addParticipants({
        id,
        names: written,
        ...(selection && { selection })
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
        <NativeSelect
          label={t('events.add.whom')}
          value={whom}
          onChange={({ currentTarget }) => {
            setWhom(currentTarget.value)
            setCard('')
          }}
          data={[{ value: 'partner', label: t('initiatives.add.partner') }, ...options]}
          data-autofocus
        />
        {isOne && (
          <RecordPicker
            key={entity}
            label={t(`initiatives.add.${entity === 'persons' ? 'person' : 'partner'}`)}
            {...{ entity }}
            id={cardId}
            onChange={setCard}
            optional
          />
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
