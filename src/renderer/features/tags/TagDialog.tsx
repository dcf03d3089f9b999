import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Tag } from '#shared/model/tag.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'

export interface TagTask {
  do: 'rename' | 'merge'
  tag: Tag
}

interface TagDialogProps {
  task: TagTask
  tags: readonly Tag[]
  onClose: () => void
}

/** Another name for a tag and what it means, or another tag in its place. */
export function TagDialog({ task: { do: what, tag }, tags, onClose }: TagDialogProps) {
  const t = useText()
  const others = tags.filter(({ id }) => id !== tag.id)
  const [text, setText] = useState(what === 'rename' ? tag.name : (others[0]?.id ?? ''))
  const [meaning, setMeaning] = useState(tag.meaning)
  const save = useMutation({
    mutationFn: async () => {
      if (what === 'merge') {
        const { changeSet, cards } = await client.tags.merge({ id: tag.id, intoId: text })
        return showUndoable(t('tags.merged', { count: cards, name: tag.name }), changeSet)
      }
      const { changeSet } = await client.tags.update({ id: tag.id, version: tag.version, patch: { name: text, meaning } })
      showUndoable(t('tags.changed', { name: text.trim() }), changeSet)
    },
    onSuccess: onClose
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const shared = { 'data-autofocus': true, required: true, value: text }
  return (
    <Dialog opened onClose={onClose} title={t(what === 'merge' ? 'tags.mergeOf' : 'tags.renameOf', { name: tag.name })} size={480}>
      <form onSubmit={submit} className="card-form">
        {what === 'merge' ? (
          <NativeSelect
            {...shared}
            label={t('tags.into')}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        ) : (
          <>
            <TextInput {...shared} maxLength={100} label={t('tags.name')} onChange={(event) => setText(event.currentTarget.value)} />
            <TextInput
              maxLength={500}
              label={t('tags.meaning')}
              description={t('tags.meaningNote')}
              value={meaning}
              onChange={(event) => setMeaning(event.currentTarget.value)}
            />
          </>
        )}
        <FormActions
          submit={t(what === 'merge' ? 'tags.mergeDo' : 'tags.save')}
          pending={save.isPending}
          error={save.error}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
