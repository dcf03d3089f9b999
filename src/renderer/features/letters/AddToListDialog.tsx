import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { kindOfPlural } from '#shared/model/card-kind.ts'
import type { Selection } from '#shared/model/common.ts'
import type { ListRow } from '#shared/model/outreach.ts'
import { api, client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { nameRefusal } from './name-refusal.ts'
import { RecipientSum } from './RecipientSum.tsx'
import { firstPolicy } from './start-letter.ts'
import './list-dialog.css'

interface AddToListDialogProps {
  selection: Selection
  opened: boolean
  onClose: () => void
}

const newList = ''

/** Puts a selection on a hand-picked list, or makes a new list of it; a search may become a list that follows it. */
export function AddToListDialog({ selection, opened, onClose }: AddToListDialogProps) {
  const t = useText()
  const language = useLanguage()
  const { data: lists } = useQuery(api.lists.all.queryOptions({ input: { language }, enabled: opened }))
  return (
    <Dialog opened={opened} onClose={onClose} title={t('mailings.addTo.title')} size={480}>
      {lists && <AddToList selection={selection} lists={lists.filter(({ kind }) => kind === 'static')} onClose={onClose} />}
    </Dialog>
  )
}

function AddToList({ selection, lists, onClose }: { selection: Selection; lists: readonly ListRow[]; onClose: () => void }) {
  const t = useText()
  const form = useId()
  const [listId, setListId] = useState(lists[0]?.id ?? newList)
  const [name, setName] = useState('')
  const [follows, setFollows] = useState(false)
  const { data: who } = useQuery(api.lists.resolve.queryOptions({ input: { selection, policy: 'all' } }))
  const canFollow = selection.by === 'query'
  const count = who ? who.included.length + who.excluded.length : undefined
  const add = useMutation({
    mutationFn: () => addTo(selection, listId, name, follows && canFollow),
    onSuccess: ({ changeSet, added }) => {
      onClose()
      const known = lists.find(({ id }) => id === listId)?.name ?? name
      showUndoable(
        added === undefined
          ? t('mailings.addTo.created', { name: known })
          : t(added === 0 ? 'mailings.addTo.nothing' : 'mailings.addTo.added', { count: added, name: known }),
        changeSet
      )
    }
  })
  const refusal = nameRefusal(t, add.error)
  const isNew = listId === newList
  return (
    <form
      id={form}
      className="list-dialog"
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate()
      }}
    >
      {who && <RecipientSum resolved={who} />}
      <NativeSelect
        label={t('mailings.addTo.list')}
        data={[...lists.map(({ id, name: label }) => ({ value: id, label })), { value: newList, label: t('mailings.addTo.new') }]}
        value={listId}
        onChange={(event) => setListId(event.currentTarget.value)}
        error={isNew ? undefined : refusal}
      />
      {isNew && (
        <TextInput
          label={t('mailings.list.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
          required
          withAsterisk={false}
          maxLength={200}
          error={refusal}
        />
      )}
      {isNew && canFollow && (
        <Checkbox
          label={t('mailings.addTo.follow')}
          description={t('mailings.addTo.followNote')}
          checked={follows}
          onChange={(event) => setFollows(event.currentTarget.checked)}
        />
      )}
      <div className="dialog-actions">
        <Button type="submit" loading={add.isPending} disabled={isNew && name.trim() === ''}>
          {count === undefined ? t('mailings.addTo.add') : t(isNew ? 'mailings.addTo.create' : 'mailings.addTo.addCount', { count })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  )
}

async function addTo(
  selection: Selection,
  listId: string,
  name: string,
  follows: boolean
): Promise<{ changeSet: string | null; added?: number }> {
  if (listId !== newList) return client.lists.addMembers({ id: listId, selection })
  if (follows && selection.by === 'query')
    return client.lists.create({
      ...{ name, entity: kindOfPlural[selection.entity], query: selection.query },
      ...(selection.filter && { filter: selection.filter })
    })
  return client.lists.create({ name, selection, ...firstPolicy(selection) })
}
