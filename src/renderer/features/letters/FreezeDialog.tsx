import { useNavigate } from '@tanstack/react-router'
import type { ListRow } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { NameDialog } from '../../ui/NameDialog.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** A hand-picked copy of a list as it is today. */
export function FreezeDialog({ list, onClose }: { list: ListRow; onClose: () => void }) {
  const t = useText()
  const { dated } = useFormat()
  const navigate = useNavigate()
  const freeze = async (name: string) => {
    const { id, changeSet } = await client.lists.freeze({ id: list.id, name })
    showUndoable(t('mailings.addTo.created', { name }), changeSet)
    void navigate({ to: '/liste/$id', params: { id } })
  }
  return (
    <NameDialog
      title={t('lists.freeze.title')}
      label={t('mailings.list.name')}
      text={t('lists.freeze.note')}
      submit={t('lists.freeze.save')}
      taken={t('mailings.name.taken')}
      name={t('lists.freeze.name', { name: list.name, day: dated(today()) })}
      onSave={freeze}
      onClose={onClose}
    />
  )
}
