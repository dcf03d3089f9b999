import { NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Staff } from '#shared/model/staff.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'

interface HandOverDialogProps {
  staff: Staff
  /** Those who can take over. */
  others: readonly Staff[]
  /** They have a last day, too. */
  leaves: boolean
  onClose: () => void
}

/** Who takes over what somebody answers for, in one step that is undone as one. */
export function HandOverDialog({ staff, others, leaves, onClose }: HandOverDialogProps) {
  const t = useText()
  const [toId, setToId] = useState(leaves ? '' : (others[0]?.id ?? ''))
  const [on, setOn] = useState(today())
  const name = staff.name || t('staff.unnamed')
  const save = useMutation({
    mutationFn: async () => {
      const id = staff.id
      const to = toId === '' ? null : toId
      const done = leaves ? await client.staff.leave({ id, on, toId: to }) : await client.staff.handOver({ id, toId: to })
      const handed = t('staff.handed', {
        partners: t('staff.partners', { count: done.partners }),
        followUps: t('staff.followUps', { count: done.followUps })
      })
      showUndoable(leaves ? t('staff.left', { name }) : handed, done.changeSet)
    },
    onSuccess: onClose
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t(leaves ? 'staff.leaveOf' : 'staff.handOverOf', { name })} size={480}>
      <form onSubmit={submit} className="card-form">
        {leaves && (
          <DayField
            autoFocus
            required
            label={t('staff.leaveOn')}
            description={t('staff.leaveNote', { name })}
            value={on}
            onChange={setOn}
          />
        )}
        <NativeSelect
          data-autofocus={!leaves || undefined}
          label={leaves ? t('staff.handOver').replace(/ …$/, '') : t('staff.to')}
          value={toId}
          data={[
            { value: '', label: t(leaves ? 'staff.keep' : 'staff.nobody') },
            ...others.map((each) => ({ value: each.id, label: each.name || t('staff.unnamed') }))
          ]}
          onChange={(event) => setToId(event.currentTarget.value)}
        />
        <FormActions
          submit={t(leaves ? 'staff.leaveDo' : 'staff.handOverDo')}
          pending={save.isPending}
          error={save.error}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
