import { Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Seat } from '#shared/model/working-group.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { RecordPicker } from '../role-changes/index.ts'
import './groups.css'

/** Somebody else sits on the seat from a day on, or nobody yet; whoever sat there stays in its history. */
export function SucceedDialog({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const t = useText()
  const [personId, setPerson] = useState(seat.proposal?.personId ?? '')
  const [nobody, setNobody] = useState(false)
  const [on, setOn] = useState(today())
  const save = useMutation({
    mutationFn: () => client.workingGroups.succeed({ id: seat.id, version: seat.version, on, personId: nobody ? null : personId }),
    onSuccess: ({ changeSet }) => {
      onClose()
      showUndoable(t('workingGroups.seat.succeeded'), changeSet)
    }
  })
  return (
    <Dialog opened onClose={onClose} title={t('workingGroups.seat.succeed')} size={440}>
      <form
        className="group-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        {!nobody && (
          <RecordPicker
            label={t('workingGroups.seat.who')}
            entity="persons"
            id={personId}
            onChange={setPerson}
            {...(seat.personId !== null && { exceptId: seat.personId })}
          />
        )}
        {seat.organisationId !== null && seat.personId !== null && (
          <Checkbox
            label={t('workingGroups.seat.nobody')}
            checked={nobody}
            onChange={({ currentTarget }) => setNobody(currentTarget.checked)}
          />
        )}
        <DayField label={t('workingGroups.seat.on')} value={on} onChange={setOn} required />
        <FormActions submit={t('workingGroups.seat.succeed')} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
