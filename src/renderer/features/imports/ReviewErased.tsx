import { Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { type EditReview, orToast } from './use-review.ts'

interface ReviewErasedProps {
  name: string
  rowId: string
  on: string
  edit: EditReview
}

/** Somebody who wished to be erased: left out, unless a reason is given. */
export function ReviewErased({ name, rowId, on, edit }: ReviewErasedProps) {
  const t = useText()
  const { day } = useFormat()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const close = () => setAsking(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    close()
    orToast(edit({ do: 'override', rowId, reason }))
  }
  return (
    <p className="note row">
      <span className="grow">{t('cases.erasedImport', { day: day(on) })}</span>
      <PlainButton onClick={() => setAsking(true)}>{t('cases.override.open')}</PlainButton>
      <Dialog opened={asking} onClose={close} title={t('cases.override.title', { name })} size={480}>
        <form onSubmit={submit} className="card-form">
          <p>{t('cases.override.text', { name, day: day(on) })}</p>
          <Textarea
            data-autofocus
            required
            autosize
            minRows={2}
            label={t('cases.override.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <FormActions submit={t('cases.override.submit')} pending={false} error={null} onCancel={close} />
        </form>
      </Dialog>
    </p>
  )
}
