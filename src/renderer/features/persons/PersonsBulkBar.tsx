import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Selection } from '#shared/model/common.ts'
import type { PersonRow } from '#shared/model/person.ts'
import { client } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { BulkBar, type RowSource, type Ticks, useBulk } from '../../ui/grid/index.ts'
import { AddToListDialog, useWriteTo } from '../letters/index.ts'
import { openLog } from '../log/index.ts'

interface PersonsBulkBarProps {
  ticks: Ticks
  count: number
  query: string
  source: RowSource<PersonRow>
  onClear: () => void
}

/** What can be done with the ticked persons; what changes something can be undone. */
export function PersonsBulkBar({ ticks, count, query, source, onClear }: PersonsBulkBarProps) {
  const t = useText()
  const writeTo = useWriteTo()
  const [listing, setListing] = useState<Selection>()
  const bulk = useBulk({
    ticks,
    count,
    entity: 'persons',
    query,
    source,
    remove: client.persons.remove,
    onRemoved: onClear,
    removed: t('persons.removed', { count })
  })
  const log = () => bulk.withIds((ids) => openLog(ids.map((id) => ({ type: 'person', id }))))
  useCommand('card.remove', count > 0 ? bulk.askToRemove : undefined)
  useCommand('card.log', count > 0 ? log : undefined)
  return (
    <>
      <BulkBar count={count} onClear={onClear}>
        <Button size="xs" onClick={() => bulk.withSelection(writeTo)}>
          {t('persons.write', { count })}
        </Button>
        <PlainButton onClick={() => bulk.withSelection(setListing)}>{t('persons.addToList')}</PlainButton>
        <PlainButton onClick={log}>{t('ui.log')}</PlainButton>
        <PlainButton onClick={bulk.askToRemove}>{t('persons.remove')}</PlainButton>
      </BulkBar>
      {listing && <AddToListDialog selection={listing} opened onClose={() => setListing(undefined)} />}
      <ConfirmDialog
        opened={bulk.asking}
        onClose={bulk.stopAsking}
        title={t('persons.removeTitle', { count })}
        confirm={t('persons.remove')}
        onConfirm={bulk.removeNow}
      >
        {t('persons.removeText')}
      </ConfirmDialog>
    </>
  )
}
