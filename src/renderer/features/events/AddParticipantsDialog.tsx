import { NativeSelect, Radio } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Event } from '#shared/model/event.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { useWhom } from '../invitations/index.ts'
import { RecordPicker } from '../role-changes/index.ts'
import './events.css'

/** More participants: of all partners, a list, a view, the working group of the event, or one by name. */
export function AddParticipantsDialog({ event, onClose }: { event: Event; onClose: () => void }) {
  const t = useText()
  const { options, selectionOf } = useWhom(event.workingGroup)
  const [whom, setWhom] = useState(event.workingGroup ? 'group' : 'all')
  const [personId, setPersonId] = useState('')
  const [as, setAs] = useState<'persons' | 'organisations'>('persons')
  const add = useMutation({
    mutationFn: () => {
      if (whom === 'group') return client.events.addGroup({ id: event.id })
      const one = { by: 'ids' as const, entity: 'persons' as const, ids: [personId] }
      return client.events.add({ id: event.id, selection: whom === 'one' ? one : selectionOf(whom), as: whom === 'one' ? 'persons' : as })
    },
    onSuccess: ({ added, left, changeSet }) => {
      onClose()
      const words = [t('events.add.done', { count: added }), left > 0 && t('events.add.left', { count: left })]
      showUndoable(words.filter(Boolean).join(' '), changeSet)
    }
  })
  return (
    <Dialog opened onClose={onClose} title={t('events.add.title')} size={480}>
      <form
        className="event-dialog"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          add.mutate()
        }}
      >
        <NativeSelect
          label={t('events.add.whom')}
          value={whom}
          onChange={({ currentTarget }) => setWhom(currentTarget.value)}
          data={options}
          data-autofocus
        />
        {whom === 'one' && <RecordPicker label={t('events.person')} entity="persons" id={personId} onChange={setPersonId} />}
        {whom !== 'one' && whom !== 'group' && (
          <Radio.Group label={t('events.add.as')} value={as} onChange={(value) => setAs(value === 'organisations' ? value : 'persons')}>
            <div className="event-dialog-choices">
              <Radio value="persons" label={t('events.add.asPersons')} />
              <Radio value="organisations" label={t('events.add.asOrganisations')} />
            </div>
          </Radio.Group>
        )}
        <FormActions submit={t('events.add.submit')} pending={add.isPending} error={add.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
