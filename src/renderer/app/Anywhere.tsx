import { RestoreAnywhere } from '../features/backups/index.ts'
import { ExportAnywhere } from '../features/exports/index.ts'
import { FileCommands } from '../features/files/index.ts'
import { ImportAnywhere, OpenFile } from '../features/imports/index.ts'
import { LendingAnywhere } from '../features/lending/index.ts'
import { LogSheet } from '../features/log/index.ts'
import { MailAnywhere } from '../features/mail-in/index.ts'
import { PageHeads, PaperAnywhere } from '../features/paper/index.ts'
import { PasteAnywhere } from '../features/paste-anywhere/index.ts'
import { CommandPalette } from './command-palette/CommandPalette.tsx'
import { ShortTour } from './tour/ShortTour.tsx'

/** What can be called from every screen and is on none of them: it comes when the first screen is there. */
export function Anywhere({ file, title }: { file: string; title: string }) {
  return (
    <>
      {/* before the one that takes all other files */}
      <MailAnywhere />
      <ImportAnywhere />
      <ExportAnywhere />
      <OpenFile />
      <FileCommands />
      <LendingAnywhere />
      <RestoreAnywhere />
      <LogSheet />
      <CommandPalette />
      <ShortTour />
      <PasteAnywhere />
      <PaperAnywhere />
      <PageHeads file={file} title={title} />
    </>
  )
}
