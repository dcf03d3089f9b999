import { lazyPage } from '../../lib/lazy-page.ts'

export { BackupLine } from './BackupLine.tsx'
export { BackupSettings } from './BackupSettings.tsx'
export { freshFile } from './fresh-file.ts'
export { RestoreAnywhere } from './RestoreAnywhere.tsx'
export { RestoreDialog } from './RestoreDialog.tsx'
export { useMakeBackup } from './use-make-backup.ts'

export const LostPage = lazyPage(() => import('./LostPage.tsx'), 'LostPage')
