import { useCommand } from '../../lib/commands.ts'
import { useStore } from '../../lib/store.ts'
import { ExportDialog } from './ExportDialog.tsx'
import { exportSheet, openExport } from './export-sheet.ts'

/** From anywhere: what the screen shows as a file for another program. */
export function ExportAnywhere() {
  const sheet = useStore(exportSheet)
  useCommand('file.export', openExport)
  return sheet && <ExportDialog scope={sheet.scope} onClose={() => exportSheet.set(undefined)} />
}
