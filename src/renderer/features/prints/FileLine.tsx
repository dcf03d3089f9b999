import { IconFile } from '@tabler/icons-react'
import type { PrintedFile } from '#shared/model/prints.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { useOpenFile } from './use-open-file.ts'
import './prints.css'

/** Where a file is, and the way to open it. */
export function FileLine({ file }: { file: PrintedFile }) {
  const t = useText()
  const open = useOpenFile()
  return (
    <p className="print-file">
      <IconFile size={15} stroke={1.6} aria-hidden />
      <code>{file.path}</code>
      <CopyButton text={file.path} label={t('prints.copyPath')} />
      <PlainButton onClick={() => open.mutate(file.id)} disabled={open.isPending}>
        {t('prints.openFile')}
      </PlainButton>
    </p>
  )
}
