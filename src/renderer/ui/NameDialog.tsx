import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { toAppError } from '../lib/app-error.ts'
import { useText } from '../lib/i18n.ts'
import { Dialog } from './Dialog.tsx'

interface NameDialogProps {
  title: string
  label: string
  /** What happens, in a line. */
  text?: string
  submit: string
  /** Said when another one has the name. */
  taken: string
  name: string
  onSave: (name: string) => Promise<unknown>
  onClose: () => void
  /** What else is chosen, below the name. */
  children?: ReactNode
}

/** Asks for a name; a name that is taken is said under the field, and what was typed stays. */
export function NameDialog({ title, label, text, submit, taken, name: first, onSave, onClose, children }: NameDialogProps) {
  const t = useText()
  const [name, setName] = useState(first)
  const save = useMutation({ mutationFn: () => onSave(name.trim()), onSuccess: onClose })
  return (
    <Dialog opened onClose={onClose} title={title} size={480}>
      <form
        className="card-form"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <TextInput
          data-autofocus
          label={label}
          description={text}
          maxLength={200}
          value={name}
          error={save.error && refusal(t, save.error, taken)}
          onChange={(event) => {
            save.reset()
            setName(event.currentTarget.value)
          }}
        />
        {children}
        <div className="dialog-actions">
          <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
            {submit}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function refusal(t: ReturnType<typeof useText>, error: unknown, taken: string): string {
  const { code, details } = toAppError(error)
  return code === 'record.duplicate' ? taken : t(`errors.${code}`, details)
}
