import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { judgeEmail } from '#shared/rules/email-address.ts'
import { api, client } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { useText } from '../../lib/i18n.ts'
import { showUndoable } from '../../ui/undo.ts'
import { senderFieldId } from './use-sender.ts'
import './sender-form.css'

interface SenderFormProps {
  /** In a dialog, which says its title itself: what is done with it once it is kept. */
  onSaved?: () => void
  submit?: string
}

/** Asked once, where it is needed: who letters are from. */
export function SenderForm({ onSaved, submit }: SenderFormProps) {
  const t = useText()
  const { data: alliance } = useQuery(api.settings.alliance.queryOptions())
  const [name, setName] = useState<string>()
  const [email, setEmail] = useState<string>()
  const [signature, setSignature] = useState<string>()
  const senderSignature = signature ?? alliance?.senderSignature ?? ''
  const senderName = name ?? alliance?.senderName ?? ''
  const senderEmail = email ?? alliance?.senderEmail ?? ''
  const save = useMutation({
    mutationFn: () => client.settings.setAlliance({ version: alliance?.version ?? 0, patch: { senderName, senderEmail, senderSignature } }),
    onSuccess: ({ changeSet }) => {
      showUndoable(t('mailings.sender.saved'), changeSet)
      onSaved?.()
    }
  })
  const refusal = save.error && toAppError(save.error)
  const wrong = senderEmail !== '' && judgeEmail(senderEmail).policy === 'reject'
  return (
    <form
      className="sender-form"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      {!onSaved && <h2>{t('mailings.sender.title')}</h2>}
      <p className="soft">{t('mailings.sender.text')}</p>
      <TextInput
        {...(onSaved ? { 'data-autofocus': true } : { id: senderFieldId })}
        label={t('mailings.sender.name')}
        value={senderName}
        onChange={(event) => setName(event.currentTarget.value)}
        autoComplete="name"
      />
      <TextInput
        label={t('mailings.sender.email')}
        type="email"
        value={senderEmail}
        onChange={(event) => setEmail(event.currentTarget.value)}
        autoComplete="email"
        error={refusal ? t(`errors.${refusal.code}`, refusal.details) : undefined}
      />
      <Textarea
        label={t('letters.signature')}
        description={t('letters.signatureNote')}
        value={senderSignature}
        onChange={(event) => setSignature(event.currentTarget.value)}
        maxLength={5000}
        autosize
        minRows={2}
      />
      <div>
        <Button
          type="submit"
          loading={save.isPending}
          disabled={!alliance || senderName.trim() === '' || senderEmail.trim() === '' || wrong}
        >
          {submit ?? t('mailings.sender.save')}
        </Button>
      </div>
    </form>
  )
}
