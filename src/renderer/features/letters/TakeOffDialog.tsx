import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ListRow } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'

interface TakeOffDialogProps {
  list: ListRow
  personIds: readonly string[]
  onDone: () => void
  onClose: () => void
}

/** Takes persons off a list whatever its rule says: why, and for how long. */
export function TakeOffDialog({ list, personIds, onDone, onClose }: TakeOffDialogProps) {
  const t = useText()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const count = personIds.length
  const pin = useMutation({
    mutationFn: () =>
      client.lists.pin({ id: list.id, personIds: [...personIds], mode: 'exclude', reason, ...(until !== '' && { expiresOn: until }) }),
    onSuccess: ({ changeSet }) => {
      onDone()
      onClose()
      showUndoable(t('lists.pin.takenOffDone', { count }), changeSet)
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    pin.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t('lists.pin.excludeTitle', { count })} size={480}>
      <form onSubmit={submit} className="list-dialog">
        <PinFields reason={reason} until={until} onReason={setReason} onUntil={setUntil} />
        <FormActions submit={t('lists.pin.excludeDo', { count })} pending={pin.isPending} error={pin.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

interface PinFieldsProps {
  reason: string
  until: string
  onReason: (reason: string) => void
  onUntil: (until: string) => void
}

/** Why somebody is put on or taken off by hand, and until when. */
export function PinFields({ reason, until, onReason, onUntil }: PinFieldsProps) {
  const t = useText()
  return (
    <>
      <TextInput
        data-autofocus
        label={t('lists.pin.reason')}
        placeholder={t('lists.pin.reasonPlaceholder')}
        value={reason}
        required
        withAsterisk={false}
        maxLength={500}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
      <DayField
        label={t('lists.pin.until')}
        description={t('lists.pin.untilNote')}
        value={until}
        optional
        min={today()}
        onChange={onUntil}
      />
    </>
  )
}
