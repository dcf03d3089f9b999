import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { CustomField } from '#shared/model/custom-field.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { emptyField, FieldForm, fieldOf } from './FieldForm.tsx'

interface FieldDialogProps {
  entity: CardKind
  /** Absent: a new one is made. */
  field?: CustomField | undefined
  onClose: () => void
}

/** Makes or changes a field; another type says beforehand how many values do not fit. */
export function FieldDialog({ entity, field, onClose }: FieldDialogProps) {
  const t = useText()
  const [draft, setDraft] = useState(field ? { ...field, options: field.options.join('\n') } : emptyField)
  const wanted = fieldOf(draft)
  const save = useMutation({
    mutationFn: async (): Promise<{ changeSet: string | null }> =>
      field ? client.fields.update({ id: field.id, version: field.version, patch: wanted }) : client.fields.create({ entity, ...wanted }),
    onSuccess: ({ changeSet }) => {
      showUndoable(t(field ? 'fields.changed' : 'fields.created', { name: wanted.label }), changeSet)
      onClose()
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={field ? t('fields.changeOf', { name: field.label }) : t(`fields.newOf.${entity}`)} size={480}>
      <form onSubmit={submit} className="card-form">
        <FieldForm draft={draft} onChange={setDraft} />
        {field && field.values > 0 && <Fit field={field} type={wanted.type} options={wanted.options} />}
        <FormActions submit={t(field ? 'fields.save' : 'fields.create')} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

/** Whether the values that are there are of the type that is wanted. */
function Fit({ field, type, options }: { field: CustomField; type: CustomField['type']; options: string[] }) {
  const t = useText()
  const isOther = type !== field.type || options.join('\n') !== field.options.join('\n')
  const { data } = useQuery(
    api.fields.fit.queryOptions({ input: { id: field.id, type, options }, enabled: isOther, placeholderData: keepPreviousData })
  )
  if (!isOther || !data) return null
  return (
    <p className="note" role="status">
      {data.misfits === 0 ? t('fields.fits', { count: data.values }) : t('fields.misfits', { count: data.misfits, values: data.values })}
    </p>
  )
}
