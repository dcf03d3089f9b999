import { useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { DirectoryDialog } from './DirectoryDialog.tsx'

/** The way to the public list of partners. */
export function DirectoryButton() {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <PlainButton onClick={() => setOpen(true)}>{t('directory.title')} …</PlainButton>
      {isOpen && <DirectoryDialog onClose={() => setOpen(false)} />}
    </>
  )
}
