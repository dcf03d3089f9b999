import { Button, TextInput } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ListRow } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { nameRefusal } from './name-refusal.ts'
import './list-dialog.css'

/** The pencil beside the name of a list. */
export function RenameList({ list }: { list: ListRow }) {
  const t = useText()
  const [name, setName] = useState<string>()
  const rename = useMutation({
    mutationFn: () => client.lists.update({ id: list.id, version: list.version, patch: { name: name ?? list.name } }),
    onSuccess: ({ changeSet }) => {
      setName(undefined)
      showUndoable(t('mailings.list.saved'), changeSet)
    }
  })
  return (
    <>
      <IconButton label={t('mailings.list.rename')} icon={<IconPencil size={15} stroke={1.6} />} onClick={() => setName(list.name)} />
      <Dialog opened={name !== undefined} onClose={() => setName(undefined)} title={t('mailings.list.rename')} size={480}>
        <form
          className="list-dialog"
          onSubmit={(event) => {
            event.preventDefault()
            rename.mutate()
          }}
        >
          <TextInput
            label={t('mailings.list.name')}
            value={name ?? ''}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
            maxLength={200}
            error={nameRefusal(t, rename.error)}
          />
          <div className="dialog-actions">
            <Button type="submit" loading={rename.isPending} disabled={(name ?? '').trim() === ''}>
              {t('mailings.list.saveName')}
            </Button>
            <Button variant="default" onClick={() => setName(undefined)}>
              {t('ui.cancel')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
