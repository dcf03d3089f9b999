import { Checkbox, PasswordInput } from '@mantine/core'
import type { MailAccount } from '#shared/model/sending.ts'
import { useText } from '../../lib/i18n.ts'
import type { PasswordDraft } from './use-password.ts'

/** The password, and whether the system keeps it: where it cannot, that is said. */
export function PasswordFields({ account, password }: { account: MailAccount; password: PasswordDraft }) {
  const t = useText()
  return (
    <>
      <PasswordInput
        data-autofocus
        label={t('sending.account.password')}
        description={t('sending.account.passwordOf', { user: account.user, host: account.host })}
        error={password.problem}
        value={password.text}
        onChange={(event) => password.setText(event.currentTarget.value)}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-hidden': true, tabIndex: -1 }}
      />
      {account.canKeep ? (
        <Checkbox
          label={t('sending.account.keep')}
          checked={password.keep}
          onChange={(event) => password.setKeep(event.currentTarget.checked)}
        />
      ) : (
        <p className="note">{t('sending.account.cannotKeep')}</p>
      )}
    </>
  )
}
