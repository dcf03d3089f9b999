import { Button, NumberInput, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { MailAccount } from '#shared/model/sending.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { PasswordFields } from './PasswordFields.tsx'
import { usePassword } from './use-password.ts'

interface SendDialogProps {
  account: MailAccount
  count: number
  summary: ReactNode
  /** Letters a minute. */
  throttle: number
  /** The number was typed when the mailing began. */
  isConfirmed: boolean
  onClose: () => void
  onSend: (wanted: { confirm: number; throttle: number }) => void
}

/** More than so many are confirmed by their number. */
const mostUnconfirmed = 50

/** Says once more how many, for it cannot be taken back; a large number is typed. */
export function SendDialog({ account, count, summary, throttle, isConfirmed, onClose, onSend }: SendDialogProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [pace, setPace] = useState(throttle)
  const password = usePassword(account)
  // while it is tried, the host has it
  const [asksPassword] = useState(account.password === 'none')
  const asksNumber = count > mostUnconfirmed && !isConfirmed
  const mayGo = (!asksNumber || typed.trim() === String(count)) && (!asksPassword || password.text !== '')
  const send = async () => {
    if (!mayGo || (asksPassword && !(await password.save()))) return
    onClose()
    onSend({ confirm: count, throttle: pace })
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('sending.send.dialog', { count })}
      size={480}
      actions={
        <>
          <Button onClick={() => void send()} disabled={!mayGo} loading={password.isTrying}>
            {t('sending.send.confirm', { count })}
          </Button>
          <Button variant="default" onClick={onClose} data-autofocus={(!asksNumber && !asksPassword) || undefined}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <form
        className="send-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        {summary}
        <p>{t('sending.send.text')}</p>
        <NumberInput
          label={t('sending.send.throttle')}
          description={`${t('sending.send.throttleNote')} ${t('sending.send.lasts', { count: Math.max(1, Math.ceil(count / pace)) })}`}
          value={pace}
          min={1}
          max={600}
          clampBehavior="strict"
          onChange={(value) => setPace(Number(value) || 1)}
        />
        {asksPassword && <PasswordFields account={account} password={password} />}
        {asksNumber && (
          <TextInput
            data-autofocus={!asksPassword || undefined}
            label={t('sending.send.typeNumber', { count })}
            value={typed}
            inputMode="numeric"
            autoComplete="off"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
