import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { MailAccount } from '#shared/model/sending.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { Setting } from '../../ui/Setting.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { PasswordDialog } from './PasswordDialog.tsx'
import { useAccountAgain } from './use-account-again.ts'

/** Where the password is kept; it goes in here and never comes out. */
export function PasswordSetting({ account }: { account: MailAccount }) {
  const t = useText()
  const askAgain = useAccountAgain()
  const [asking, setAsking] = useState(false)
  const forget = useMutation({
    mutationFn: () => client.sending.forgetPassword(),
    onSuccess: askAgain,
    onError: (error) => showErrorToast(error)
  })
  const isOurs = account.password === 'kept' || account.password === 'session'
  return (
    <Setting label={t('sending.account.password')} note={t(`sending.account.where.${account.password}`)}>
      <span className="row">
        {isOurs && <PlainButton onClick={() => forget.mutate()}>{t('sending.account.forget')}</PlainButton>}
        <PlainButton onClick={() => setAsking(true)}>{t('sending.account.write')}</PlainButton>
      </span>
      {asking && <PasswordDialog account={account} onClose={() => setAsking(false)} />}
    </Setting>
  )
}
