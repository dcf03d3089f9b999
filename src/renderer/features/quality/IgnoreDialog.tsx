import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { QualityIssue } from '#shared/model/quality.ts'
import { useText } from '../../lib/i18n.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { setAside } from './use-quality.ts'

interface IgnoreDialogProps {
  issues: readonly QualityIssue[]
  onClose: () => void
  onDone: () => void
}

/** Why something may stay as it is, and until when. */
export function IgnoreDialog({ issues, onClose, onDone }: IgnoreDialogProps) {
  const t = useText()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const save = useMutation({ mutationFn: () => setAside(issues, reason, until === '' ? null : until), onSuccess: onDone })
  const [only] = issues
  const title =
    issues.length === 1 && only ? t('quality.ignoreOf', { name: only.name }) : t('quality.ignoreTitle', { count: issues.length })
  return (
    <Dialog opened onClose={onClose} title={title} size={480}>
      <form
        className="card-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim() !== '') save.mutate()
        }}
      >
        <p className="soft">{t('quality.ignoreText')}</p>
        <TextInput
          data-autofocus
          required
          label={t('quality.reason')}
          placeholder={t('quality.reasonPlaceholder')}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <DayField label={t('quality.until')} description={t('quality.untilNote')} value={until} optional onChange={setUntil} />
        <FormActions submit={t('quality.ignore')} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
