import { Button } from '@mantine/core'
import { copyText } from '../../lib/copy-text.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'

interface GivenProps {
  name: string
  passphrase: string
  onClose: () => void
}

/** After the file is written: how it and its passphrase come to who gets it. The passphrase is nowhere else. */
export function Given({ name, passphrase, onClose }: GivenProps) {
  const t = useText()
  const copy = () =>
    copyText(passphrase).then(
      () => showToast({ message: t('lending.given.copied') }),
      (error: unknown) => showErrorToast(error)
    )
  return (
    <div className="lending-given">
      <p>{t('lending.given.file', { name })}</p>
      <p className="lending-words">{passphrase}</p>
      <p>{t('lending.given.apart')}</p>
      <p className="soft">{t('lending.given.opens')}</p>
      <div className="dialog-actions">
        <Button data-autofocus onClick={onClose}>
          {t('lending.given.close')}
        </Button>
        <Button variant="default" onClick={() => void copy()}>
          {t('lending.given.copy')}
        </Button>
      </div>
    </div>
  )
}
