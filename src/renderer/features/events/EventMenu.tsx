import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import type { Event } from '#shared/model/event.ts'
import { client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { saveFile } from '../../lib/save-file.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { PrintDialog } from '../prints/index.ts'
import { EventDialog } from './EventDialog.tsx'

/** What else can be done with an event. */
export function EventMenu({ event, onAdd, onRemove }: { event: Event; onAdd: () => void; onRemove: () => void }) {
  const t = useText()
  const language = useLanguage()
  const [open, setOpen] = useState<'edit' | 'print'>()
  const { id, participants } = event
  const coming = participants
    .filter(({ status }) => status === 'accepted' || status === 'attended')
    .flatMap(({ personId }) => personId ?? [])
  const listed = participants.filter(({ status }) => status === 'listed').map((row) => row.id)
  const tell = async (work: () => Promise<{ changeSet: string | null }>, words: string) => {
    try {
      showUndoable(words, (await work()).changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const saveDate = async () => {
    const { name, ics } = await client.events.calendar({ id })
    saveFile(name, new Blob([ics], { type: 'text/calendar;charset=utf-8' }))
  }
  const saveList = async () => {
    const { csv } = await client.events.list({ id, language })
    saveFile(`${t('events.csvFile')}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton label={t('events.more')} icon={<IconDots size={16} stroke={1.7} />} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onAdd}>{t('events.add.title')}</Menu.Item>
          {listed.length > 0 && (
            <Menu.Item onClick={() => void tell(() => client.events.markInvited({ ids: listed }), t('events.markedInvited'))}>
              {t('events.markInvited')}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => setOpen('edit')}>{t('events.edit')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => void saveDate().catch(showErrorToast)}>{t('events.calendar')}</Menu.Item>
          <Menu.Item onClick={() => void saveList().catch(showErrorToast)}>{t('events.csv')}</Menu.Item>
          {coming.length > 0 && <Menu.Item onClick={() => setOpen('print')}>{t('events.badges')}</Menu.Item>}
          <Menu.Divider />
          <Menu.Item onClick={onRemove}>{t('events.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'edit' && <EventDialog event={event} onClose={() => setOpen(undefined)} />}
      {open === 'print' && (
        <PrintDialog selection={{ by: 'ids', entity: 'persons', ids: coming }} first="badges" onClose={() => setOpen(undefined)} />
      )}
    </>
  )
}
