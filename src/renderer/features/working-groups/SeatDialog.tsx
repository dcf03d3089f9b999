import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Seat, type SeatFunction, seatFunctions } from '#shared/model/working-group.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { RecordPicker } from '../role-changes/index.ts'
import './groups.css'

/** A seat: which organisation it belongs to, who sits on it, as what and how long. A new one, or what was wrong about one. */
export function SeatDialog({ groupId, seat, onClose }: { groupId: string; seat?: Seat; onClose: () => void }) {
  const t = useText()
  const [organisationId, setOrganisation] = useState(seat?.organisationId ?? '')
  const [personId, setPerson] = useState(seat?.personId ?? '')
  const [what, setWhat] = useState<SeatFunction>(seat?.function ?? 'member')
  const [fromOn, setFrom] = useState(seat?.fromOn ?? '')
  const [toOn, setTo] = useState(seat?.toOn ?? '')
  const [note, setNote] = useState(seat?.note ?? '')
  const save = useMutation({
    mutationFn: () => {
      const orNull = (text: string) => (text === '' ? null : text)
      const values = {
        ...{ organisationId: orNull(organisationId), personId: orNull(personId), function: what },
        ...{ fromOn: orNull(fromOn), toOn: orNull(toOn), note }
      }
      if (!seat) return client.workingGroups.addSeat({ groupId, ...values })
      return client.workingGroups.updateSeat({ id: seat.id, version: seat.version, patch: values })
    },
    onSuccess: ({ changeSet }) => {
      onClose()
      showUndoable(t(seat ? 'workingGroups.seat.saved' : 'workingGroups.seat.added'), changeSet)
    }
  })
  return (
    <Dialog opened onClose={onClose} title={t(seat ? 'workingGroups.seat.edit' : 'workingGroups.seat.add')} size={480}>
      <form
        className="group-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <RecordPicker
          label={t('workingGroups.seat.organisation')}
          entity="partners"
          id={organisationId}
          onChange={setOrganisation}
          optional={personId !== ''}
        />
        <RecordPicker label={t('workingGroups.seat.person')} entity="persons" id={personId} onChange={setPerson} optional />
        <NativeSelect
          label={t('workingGroups.seat.function')}
          value={what}
          onChange={({ currentTarget }) => setWhat(oneOf(seatFunctions, currentTarget.value) ?? 'member')}
          data={seatFunctions.map((value) => ({ value, label: t(`workingGroups.function.${value}`) }))}
        />
        <div className="group-dialog-two">
          <DayField label={t('workingGroups.seat.since')} value={fromOn} onChange={setFrom} lean="back" optional />
          <DayField label={t('workingGroups.seat.until')} value={toOn} onChange={setTo} optional />
        </div>
        <TextInput label={t('workingGroups.seat.note')} value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} />
        <FormActions
          submit={t(seat ? 'rounds.form.save' : 'workingGroups.seat.add')}
          pending={save.isPending}
          error={save.error}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
