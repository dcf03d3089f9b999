import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { DraftCustom } from '#shared/model/draft-details.ts'
import { customSpec } from '#shared/rules/cells/cell-specs.ts'
import { parseCell } from '#shared/rules/cells/parse-cell.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { choicesOf } from './choices-of.ts'
import { emptyField, FieldForm, fieldOf } from './FieldForm.tsx'

interface AddFieldDialogProps {
  of: { entity: CardKind; id: string }
  /** Fields that have a value are already on the card. */
  filled: readonly string[]
  onSave: (customs: DraftCustom[]) => Promise<unknown>
  onClose: () => void
}

/** Fills a field that is empty on this card, or makes a new one with its first value. */
export function AddFieldDialog({ of, filled, onSave, onClose }: AddFieldDialogProps) {
  const t = useText()
  const { data: fields = [] } = useQuery(api.fields.list.queryOptions({ input: { entity: of.entity } }))
  const empty = fields.filter(({ id }) => !filled.includes(id))
  const [chosen, setChosen] = useState('')
  const [draft, setDraft] = useState(emptyField)
  const [value, setValue] = useState('')
  const [problem, setProblem] = useState<string>()
  const known = empty.find(({ id }) => id === chosen)
  const form = known ?? fieldOf(draft)
  const save = useMutation({
    mutationFn: async () => {
      if (known) return void (await onSave([{ label: known.label, value }]))
      const { changeSet } = await client.fields.create({ entity: of.entity, ...fieldOf(draft), first: { id: of.id, value } })
      showUndoable(t('fields.created', { name: draft.label.trim() }), changeSet)
    },
    onSuccess: onClose
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { problem: wrong } = parseCell(customSpec(form.type, form.options), value)
    setProblem(wrong && t(`cells.problem.${wrong}`))
    if (wrong === undefined) save.mutate()
  }
  const choose = (id: string) => {
    setChosen(id)
    setValue('')
  }
  return (
    <Dialog opened onClose={onClose} title={t('fields.add')} size={480}>
      <form onSubmit={submit} className="card-form">
        {empty.length > 0 && (
          <NativeSelect
            label={t('fields.which')}
            data={[{ value: '', label: t('fields.new') }, ...empty.map(({ id, label }) => ({ value: id, label }))]}
            value={chosen}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        )}
        {!known && <FieldForm draft={draft} onChange={setDraft} />}
        <FirstValue
          {...choicesOf(t, { ...form, value: '' })}
          isLong={form.type === 'long-text'}
          problem={problem}
          value={value}
          onChange={setValue}
        />
        <FormActions submit={t('fields.save')} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

interface FirstValueProps {
  options?: { value: string; label: string }[]
  isLong: boolean
  problem: string | undefined
  value: string
  onChange: (value: string) => void
}

function FirstValue({ options, isLong, problem, value, onChange }: FirstValueProps) {
  const t = useText()
  const shared = { required: true, label: t('fields.value'), error: problem, value }
  if (options) return <NativeSelect {...shared} data={options} onChange={(event) => onChange(event.currentTarget.value)} />
  if (isLong) return <Textarea {...shared} autosize minRows={3} onChange={(event) => onChange(event.currentTarget.value)} />
  return <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
}
