import { IconFolder } from '@tabler/icons-react'
import { useText } from '../../lib/i18n.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'

/** Where the drafts are, to be opened with the mail program. */
export function WrittenFolder({ folder }: { folder: string }) {
  const t = useText()
  return (
    <p className="write-folder">
      <IconFolder size={15} stroke={1.6} aria-hidden />
      <span>
        {t('mailings.drafts.folder')} <code>{folder}</code>
      </span>
      <CopyButton text={folder} label={t('mailings.drafts.copyFolder')} />
    </p>
  )
}
