import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Replacement, RoleEnd } from '#shared/model/role-end.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { RoleEndForm } from './RoleEndForm.tsx'
import { type EndingRole, isComplete } from './role-end-draft.ts'

interface RoleEndDialogProps {
  opened: boolean
  onClose: () => void
  role: EndingRole & { version: number }
  /** Who comes instead, where somebody has said that the person has stopped. */
  replacement?: Replacement
}

/** Somebody stops, goes on leave, moves or has a new title: everything that follows is one step that can be undone. */
export function RoleEndDialog({ opened, onClose, role, replacement }: RoleEndDialogProps) {
  const t = useText()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('roles.title', { name: role.personName })} size={560}>
      <RoleEnding role={role} onClose={onClose} {...(replacement && { replacement })} />
    </Dialog>
  )
}

function RoleEnding({ role, onClose, replacement }: Omit<RoleEndDialogProps, 'opened'>) {
  const t = useText()
  const [end, setEnd] = useState<RoleEnd>()
  const change = useMutation({
    mutationFn: (chosen: RoleEnd) => client.persons.changeRole({ id: role.id, version: role.version, end: chosen }),
    onSuccess: ({ changeSet }, { what }) => {
      onClose()
      showUndoable(t(`roles.saved.${what}`), changeSet)
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (end && isComplete(end)) change.mutate(end)
  }
  return (
    <form onSubmit={submit}>
      <RoleEndForm role={role} value={end} onChange={setEnd} {...(replacement && { replacement })} />
      {change.error && <ErrorPanel error={change.error} />}
      <div className="dialog-actions">
        <Button type="submit" loading={change.isPending} disabled={!end || !isComplete(end)}>
          {t('roles.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  )
}
