import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import type { TimelineEntry } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { EditEntryDialog } from './EditEntryDialog.tsx'
import { entryTitle } from './entry-text.ts'

/** Pins, corrects or deletes an entry of the log. */
export function EntryMenu({ entry }: { entry: TimelineEntry }) {
  const t = useText()
  const format = useFormat()
  const [editing, setEditing] = useState(false)
  const { id, version, isPinned } = entry
  const run = async (call: () => Promise<{ changeSet: string | null }>, said: string) => {
    try {
      showUndoable(said, (await call()).changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const pin = () =>
    run(
      () => client.activities.update({ id, version, patch: { isPinned: !isPinned } }),
      t(isPinned ? 'cards.entry.unpinSaved' : 'cards.entry.pinSaved')
    )
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton
            className="timeline-more"
            label={t('cards.entry.more', { what: entryTitle(t, entry), when: format.day(entry.at) })}
            icon={<IconDots size={14} stroke={1.7} />}
          />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void pin()}>{t(isPinned ? 'cards.entry.unpin' : 'cards.entry.pin')}</Menu.Item>
          <Menu.Item onClick={() => setEditing(true)}>{t('cards.entry.edit')}</Menu.Item>
          <Menu.Item onClick={() => void run(() => client.activities.remove({ ids: [id] }), t('log.removed'))}>{t('log.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {editing && <EditEntryDialog entry={entry} onClose={() => setEditing(false)} />}
    </>
  )
}
