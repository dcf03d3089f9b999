export { ExportAnywhere } from './ExportAnywhere.tsx'
export { openExport, useExportScope } from './export-sheet.ts'
