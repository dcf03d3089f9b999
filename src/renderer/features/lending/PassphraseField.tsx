import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { shortestPassphrase } from '#shared/rules/passphrase.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast } from '../../ui/toast.tsx'

interface PassphraseFieldProps {
  value: string
  error: string | undefined
  onChange: (passphrase: string) => void
}

/** A new passphrase, in plain sight: it is said to somebody else anyway. */
export function PassphraseField({ value, error, onChange }: PassphraseFieldProps) {
  const t = useText()
  const propose = useMutation({
    mutationFn: () => client.backups.proposePassphrase(),
    onSuccess: ({ passphrase }) => onChange(passphrase),
    onError: (refused) => showErrorToast(refused)
  })
  return (
    <div className="lending-beside">
      <TextInput
        className="grow"
        required
        autoComplete="off"
        spellCheck={false}
        label={t('lending.passphrase')}
        description={t('lending.passphraseNote', { letters: shortestPassphrase })}
        error={error}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Button variant="default" onClick={() => propose.mutate()}>
        {t('lending.propose')}
      </Button>
    </div>
  )
}
