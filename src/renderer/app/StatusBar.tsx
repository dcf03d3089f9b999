import { IconAlertTriangle } from '@tabler/icons-react'
import type { FileInfo } from '#shared/contract/file.ts'
import { useFormat } from '../lib/format.ts'
import { useText } from '../lib/i18n.ts'
import { JobsLine } from './jobs/JobsLine.tsx'

/** The line at the foot: what the screen says, what runs, and when the last backup was taken. */
export function StatusBar({ info, children }: { info: FileInfo | undefined; children: string }) {
  return (
    <footer className="shell-status">
      <span className="grow clip" role="status">
        {children}
      </span>
      <JobsLine />
      {info && <Backup info={info} />}
    </footer>
  )
}

function Backup({ info: { exists, lastBackupAt } }: { info: FileInfo }) {
  const t = useText()
  const { moment } = useFormat()
  if (!exists) return <span className="clip">{t('shell.backup.first')}</span>
  if (lastBackupAt !== null)
    return (
      <span className="clip">
        {t('shell.backup.at', { when: moment(lastBackupAt) })} <span className="ok">✓</span>
      </span>
    )
  return (
    <span className="row">
      <IconAlertTriangle size={13} stroke={1.8} className="warn" aria-hidden />
      {t('shell.backup.none')}
    </span>
  )
}
