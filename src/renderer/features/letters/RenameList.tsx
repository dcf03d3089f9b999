import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { ListRow } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { NameDialog } from '../../ui/NameDialog.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** The pencil beside the name of a list. */
export function RenameList({ list }: { list: ListRow }) {
  const t = useText()
  const [opened, setOpened] = useState(false)
  const rename = async (name: string) => {
    const { changeSet } = await client.lists.update({ id: list.id, version: list.version, patch: { name } })
    showUndoable(t('mailings.list.saved'), changeSet)
  }
  return (
    <>
      <IconButton label={t('mailings.list.rename')} icon={<IconPencil size={15} stroke={1.6} />} onClick={() => setOpened(true)} />
      {opened && (
        <NameDialog
          title={t('mailings.list.rename')}
          label={t('mailings.list.name')}
          submit={t('mailings.list.saveName')}
          taken={t('mailings.name.taken')}
          name={list.name}
          onSave={rename}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  )
}
