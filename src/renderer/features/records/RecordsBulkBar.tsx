import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type CardPlural, kindOfPlural } from '#shared/model/card-kind.ts'
import type { Selection } from '#shared/model/common.ts'
import { client } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { type Asked, BulkBar, type RowSource, selectionOf, type Ticks, useBulk } from '../../ui/grid/index.ts'
import { openExport, useExportScope } from '../exports/index.ts'
import { PutOnEventDialog } from '../invitations/index.ts'
import { AddToListDialog, useWriteTo } from '../letters/index.ts'
import { openLog } from '../log/index.ts'
import { useMembershipCommands } from '../memberships/index.ts'
import { openCopyAs, useOpenSheets, usePaperCommands } from '../paper/index.ts'
import { PrintDialog } from '../prints/index.ts'
import { PutOnRoundDialog } from '../rounds/index.ts'
import { SetFieldDialog } from './SetFieldDialog.tsx'
import { TagsDialog } from './TagsDialog.tsx'

interface RecordsBulkBarProps<Row extends { id: string }> {
  entity: CardPlural
  ticks: Ticks
  count: number
  asked: Asked
  source: RowSource<Row>
  onClear: () => void
}

/** What can be done with the ticked cards; what changes something can be undone. */
export function RecordsBulkBar<Row extends { id: string }>({ entity, ticks, count, asked, source, onClear }: RecordsBulkBarProps<Row>) {
  const t = useText()
  const writeTo = useWriteTo()
  const navigate = useNavigate()
  const [listing, setListing] = useState<Selection>()
  const [printing, setPrinting] = useState<Selection>()
  const [putting, setPutting] = useState<Selection>()
  const [inviting, setInviting] = useState<Selection>()
  const [asking, setAsking] = useState<{ what: 'field' | 'tags'; selection: Selection }>()
  const bulk = useBulk({
    ticks,
    count,
    entity,
    asked,
    source,
    remove: client[entity].remove,
    onRemoved: onClear,
    removed: t(`${entity}.removed`, { count })
  })
  const wanted = { what: entity, query: asked.query, ...(asked.filter ? { filter: asked.filter } : {}) }
  const shown = { by: 'query' as const, entity, query: asked.query, ...(asked.filter ? { filter: asked.filter } : {}) }
  useExportScope({
    ...{ what: entity, wanted, total: source.total, ticked: count },
    wantTicked: async () => {
      const selection = await selectionOf(ticks, entity, asked, source)
      return selection.by === 'ids' ? { what: entity, query: '', ids: selection.ids } : wanted
    }
  })
  const ask = (what: 'field' | 'tags') => () => bulk.withSelection((selection) => setAsking({ what, selection }))
  const merge = () =>
    bulk.withIds(([winner, loser]) => {
      if (winner === undefined || loser === undefined) return
      void navigate({ to: '/dubletter/$entity/$winner/$loser', params: { entity: kindOfPlural[entity], winner, loser } })
    })
  const log = () => bulk.withIds((ids) => openLog(ids.map((id) => ({ type: kindOfPlural[entity], id }))))
  const openSheets = useOpenSheets()
  // without ticks they mean what the view shows
  usePaperCommands(count > 0 ? bulk.withSelection : (then) => then(shown))
  useCommand('card.remove', count > 0 ? bulk.askToRemove : undefined)
  useCommand('card.log', count > 0 ? log : undefined)
  useCommand('card.write', count > 0 ? () => bulk.withSelection(writeTo) : undefined)
  useCommand('card.add-to-list', count > 0 ? () => bulk.withSelection(setListing) : undefined)
  const membership = useMembershipCommands(entity === 'partners' && count > 0 ? bulk.withSelection : undefined, count)
  return (
    <>
      {membership}
      <BulkBar count={count} onClear={onClear}>
        <Button size="xs" onClick={() => bulk.withSelection(writeTo)}>
          {t(`${entity}.write`, { count })}
        </Button>
        <PlainButton onClick={() => bulk.withSelection(setListing)}>{t(`${entity}.addToList`)}</PlainButton>
        <PlainButton onClick={ask('field')}>{t('cells.bulk.set')}</PlainButton>
        <PlainButton onClick={ask('tags')}>{t('cells.bulk.tag')}</PlainButton>
        <PlainButton onClick={log}>{t('ui.log')}</PlainButton>
        {entity === 'partners' && <PlainButton onClick={() => bulk.withSelection(setPutting)}>{t('rounds.putOn.open')}</PlainButton>}
        {entity !== 'events' && <PlainButton onClick={() => bulk.withSelection(setInviting)}>{t('events.putOn')}</PlainButton>}
        {count === 2 && (entity === 'persons' || entity === 'partners') && (
          <PlainButton onClick={merge}>{t('cells.bulk.merge')}</PlainButton>
        )}
        <PlainButton onClick={() => bulk.withSelection(openCopyAs)}>{t('commands.edit.copy-as')}</PlainButton>
        <PlainButton onClick={() => bulk.withSelection(openSheets)}>{t('commands.card.sheet')}</PlainButton>
        <PlainButton onClick={() => bulk.withSelection(setPrinting)}>{t('prints.open')}</PlainButton>
        <PlainButton onClick={openExport}>{t('exports.open')}</PlainButton>
        <PlainButton onClick={bulk.askToRemove}>{t(`${entity}.remove`)}</PlainButton>
      </BulkBar>
      {asking?.what === 'field' && (
        <SetFieldDialog {...{ entity, count }} selection={asking.selection} onClose={() => setAsking(undefined)} />
      )}
      {asking?.what === 'tags' && <TagsDialog count={count} selection={asking.selection} onClose={() => setAsking(undefined)} />}
      {putting && <PutOnRoundDialog selection={putting} onClose={() => setPutting(undefined)} />}
      {inviting && <PutOnEventDialog selection={inviting} onClose={() => setInviting(undefined)} />}
      {printing && <PrintDialog selection={printing} onClose={() => setPrinting(undefined)} />}
      {listing && <AddToListDialog selection={listing} opened onClose={() => setListing(undefined)} />}
      <ConfirmDialog
        opened={bulk.asking}
        onClose={bulk.stopAsking}
        title={t(`${entity}.removeTitle`, { count })}
        confirm={t(`${entity}.remove`)}
        onConfirm={bulk.removeNow}
      >
        {t(`${entity}.removeText`)}
      </ConfirmDialog>
    </>
  )
}
