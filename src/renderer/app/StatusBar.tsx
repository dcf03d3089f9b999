import type { FileInfo } from '#shared/contract/file.ts'
import { BackupLine } from '../features/backups/index.ts'
import { JobsLine } from './jobs/JobsLine.tsx'

/** The line at the foot: what the screen says, what runs, and when the last backup was taken. */
export function StatusBar({ info, children }: { info: FileInfo | undefined; children: string }) {
  return (
    <footer className="shell-status">
      <span className="grow clip" role="status">
        {children}
      </span>
      <JobsLine />
      {info && <BackupLine exists={info.exists} />}
    </footer>
  )
}
