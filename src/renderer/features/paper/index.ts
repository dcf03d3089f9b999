import { lazyPage } from '../../lib/lazy-page.ts'

export { openCopyAs } from './copy-request.ts'
export { sheetsSearch, useOpenSheets } from './open-sheets.ts'
export { PageHeads } from './PageHeads.tsx'
export { PaperAnywhere } from './PaperAnywhere.tsx'
export { SheetItem } from './SheetItem.tsx'
export { usePaperCommands } from './use-paper-commands.ts'

export const SheetsPage = lazyPage(() => import('./SheetsPage.tsx'), 'SheetsPage')
