import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { legalBases, mailClasses, type Purpose } from '#shared/model/purpose.ts'
import { memberOf, oneOf } from '#shared/rules/one-of.ts'
import { client } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { LimitField } from './LimitField.tsx'

interface PurposeDialogProps {
  /** Changed instead of made. */
  purpose?: Purpose | undefined
  onClose: () => void
}

/** A purpose of one's own: what it is called, how far a no reaches, and what gives the right to write. */
export function PurposeDialog({ purpose, onClose }: PurposeDialogProps) {
  const t = useText()
  const [values, setValues] = useState({
    name: purpose?.name ?? '',
    mailClass: purpose?.mailClass ?? ('newsletter' as const),
    legalBasis: purpose?.legalBasis ?? null,
    description: purpose?.description ?? '',
    retentionDays: purpose?.retentionDays ?? null
  })
  const change = (patch: Partial<typeof values>) => setValues({ ...values, ...patch })
  const save = useMutation({
    mutationFn: () =>
      purpose ? client.purposes.update({ id: purpose.id, version: purpose.version, patch: values }) : client.purposes.create(values),
    onSuccess: ({ changeSet }) => {
      onClose()
      showUndoable(t('purposes.saved', { name: values.name }), changeSet)
    }
  })
  const isTaken = save.error !== null && toAppError(save.error).code === 'record.duplicate'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={purpose ? t('purposes.change', { name: purpose.name }) : t('purposes.new')} size={480}>
      <form onSubmit={submit} className="card-form">
        <TextInput
          data-autofocus
          label={t('purposes.name')}
          value={values.name}
          required
          withAsterisk={false}
          maxLength={100}
          error={isTaken ? t('purposes.taken') : undefined}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('purposes.classLabel')}
          description={t(`purposes.classNote.${values.mailClass}`)}
          data={mailClasses.map((value) => ({ value, label: t(`purposes.class.${value}`) }))}
          value={values.mailClass}
          onChange={(event) => change({ mailClass: memberOf(mailClasses, event.currentTarget.value) })}
        />
        <NativeSelect
          label={t('purposes.basisLabel')}
          data={[
            { value: '', label: t('purposes.noBasis') },
            ...legalBases.map((value) => ({ value, label: t(`purposes.basis.${value}`) }))
          ]}
          value={values.legalBasis ?? ''}
          onChange={(event) => change({ legalBasis: oneOf(legalBases, event.currentTarget.value || null) ?? null })}
        />
        <Textarea
          label={t('purposes.description')}
          value={values.description}
          autosize
          minRows={2}
          maxLength={1000}
          onChange={(event) => change({ description: event.currentTarget.value })}
        />
        <LimitField days={values.retentionDays} onDays={(retentionDays) => change({ retentionDays })} />
        <FormActions submit={t('purposes.save')} pending={save.isPending} error={isTaken ? null : save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
