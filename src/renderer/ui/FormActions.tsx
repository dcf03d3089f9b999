import { Button } from '@mantine/core'
import { useText } from '../lib/i18n.ts'
import { ErrorPanel } from './ErrorPanel.tsx'

interface FormActionsProps {
  /** Verb of the button that sends the form. */
  submit: string
  pending: boolean
  /** What the host had against it; the form keeps what was typed. */
  error: unknown
  onCancel: () => void
}

/** The foot of a form in a dialog. */
export function FormActions({ submit, pending, error, onCancel }: FormActionsProps) {
  const t = useText()
  return (
    <>
      {error !== null && error !== undefined && <ErrorPanel error={error} />}
      <div className="dialog-actions">
        <Button type="submit" loading={pending}>
          {submit}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
    </>
  )
}
