import { IconCopy } from '@tabler/icons-react'
import { useText } from '../lib/i18n.ts'
import { IconButton } from './buttons.tsx'
import { isHiddenCopy } from './privacy.ts'
import { showToast } from './toast.tsx'

/** Puts the text on the clipboard and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useText()
  const copy = async () => {
    if (isHiddenCopy(text)) return
    await navigator.clipboard.writeText(text)
    showToast({ message: t('ui.copied') })
  }
  return <IconButton label={label} icon={<IconCopy size={14} stroke={1.6} />} onClick={() => void copy()} />
}
