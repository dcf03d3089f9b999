import { Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ListRow } from '#shared/model/outreach.ts'
import { api, client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { usePurposes } from '../purposes/index.ts'
import './list-dialog.css'

/** What letters to a list are for, a note, and the lists whose people are left out. */
export function ListFactsDialog({ list, onClose }: { list: ListRow; onClose: () => void }) {
  const t = useText()
  const language = useLanguage()
  const { purposes } = usePurposes()
  const [purpose, setPurpose] = useState(list.purpose ?? '')
  const [note, setNote] = useState(list.note)
  const [excludes, setExcludes] = useState<string[]>(list.excludes.map(({ id }) => id))
  const { data: lists } = useQuery(api.lists.all.queryOptions({ input: { language } }))
  const others = lists?.filter(({ id, archivedAt }) => id !== list.id && (archivedAt === null || excludes.includes(id))) ?? []
  const save = useMutation({
    mutationFn: () =>
      client.lists.update({ id: list.id, version: list.version, patch: { purpose: purpose === '' ? null : purpose, note, excludes } }),
    onSuccess: ({ changeSet }) => {
      onClose()
      showUndoable(t('mailings.list.saved'), changeSet)
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t('lists.facts.title')} size={480}>
      <form className="list-dialog" onSubmit={submit}>
        <NativeSelect
          data-autofocus
          label={t('lists.facts.purpose')}
          data={[{ value: '', label: t('lists.facts.noPurpose') }, ...purposes.map(({ code, label }) => ({ value: code, label }))]}
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        <Textarea
          label={t('lists.facts.note')}
          value={note}
          autosize
          minRows={2}
          maxLength={2000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Checkbox.Group label={t('lists.facts.excludes')} value={excludes} onChange={setExcludes}>
          <div className="list-dialog-others">
            {others.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </div>
          {lists && others.length === 0 && <p className="soft">{t('lists.facts.excludesNone')}</p>}
        </Checkbox.Group>
        <FormActions submit={t('lists.facts.save')} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
