import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useRefusal } from '../lib/use-refusal.ts'
import { DayField } from './DayField.tsx'
import { Dialog } from './Dialog.tsx'
import { FormActions } from './FormActions.tsx'
import { showUndoable } from './undo.ts'
import './card.css'

/** One field of a form, named as the host names it where it refuses a value. */
export interface FormField<Name extends string> {
  name: Name
  label: string
  /** Of one line unless said otherwise. */
  kind?: 'text' | 'long' | 'day' | 'choice'
  options?: readonly { value: string; label: string }[]
  note?: string
  required?: boolean
  /** What is doubtful about a value that may be saved all the same. */
  doubt?: (values: Readonly<Record<Name, string>>) => string | undefined
}

interface FieldsDialogProps<Name extends string> {
  title: string
  fields: readonly FormField<Name>[]
  initial: Readonly<Record<Name, string>>
  /** Verb of the button. */
  submit: string
  /** What is said when it is done; undefined where onSubmit says it. */
  saved?: string
  onSubmit: (values: Record<Name, string>) => Promise<{ changeSet: string | null }>
  onClose: () => void
  /** Stands above the fields, and below them; what stands there may follow what is chosen. */
  above?: ReactNode
  below?: ReactNode | ((values: Readonly<Record<Name, string>>) => ReactNode)
}

/** A few fields of a record in a dialog. What the host has against a field is told at the field, and nothing that was typed is lost. */
export function FieldsDialog<Name extends string>(props: FieldsDialogProps<Name>) {
  const { title, fields, initial, submit, saved, onSubmit, onClose } = props
  const [values, setValues] = useState<Record<Name, string>>(initial)
  const save = useMutation({
    mutationFn: () => onSubmit(values),
    onSuccess: ({ changeSet }) => {
      onClose()
      if (saved !== undefined) showUndoable(saved, changeSet)
    }
  })
  const refusal = useRefusal(
    save.error,
    fields.map(({ name }) => name)
  )
  const send = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={title} size={480}>
      <form onSubmit={send} className="card-form">
        {props.above}
        {fields.map((field, index) => (
          <OneField
            key={field.name}
            field={field}
            isFirst={index === 0 && !props.above}
            value={values[field.name]}
            problem={refusal.at(field.name)}
            doubt={field.doubt?.(values)}
            onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        {typeof props.below === 'function' ? props.below(values) : props.below}
        <FormActions submit={submit} pending={save.isPending} error={refusal.rest} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

/** Heard when it comes, since nothing holds it back. */
const Doubt = ({ children }: { children: string }) => (
  <span role="status" className="warn">
    {children}
  </span>
)

/** As in the field for a day: what is said of a field stands under it. */
const order: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error']

interface OneFieldProps {
  field: Omit<FormField<string>, 'doubt'>
  isFirst: boolean
  value: string
  problem: string | undefined
  doubt: string | undefined
  onChange: (value: string) => void
}

function OneField({ field, isFirst, value, problem, doubt, onChange }: OneFieldProps) {
  const { label, kind = 'text', note, required = false, options = [] } = field
  if (kind === 'day')
    return (
      <DayField
        label={label}
        value={value}
        lean="back"
        refused={problem}
        onChange={onChange}
        {...(note !== undefined && { description: note })}
        {...(required ? { required } : { optional: true })}
      />
    )
  const shared = {
    label,
    value,
    required,
    description: doubt === undefined ? note : <Doubt>{doubt}</Doubt>,
    error: problem,
    inputWrapperOrder: order,
    'data-autofocus': isFirst || undefined,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value)
  }
  if (kind === 'choice') return <NativeSelect {...shared} data={[...options]} />
  return kind === 'long' ? <Textarea {...shared} autosize minRows={3} maxRows={12} /> : <TextInput {...shared} />
}
