import { join } from 'node:path'
import { BrowserWindow, dialog } from 'electron'
import type { AppOptions } from '#main/app.ts'

const filters = [{ name: 'Kartotek', extensions: ['kartotek'] }]

/** The dialogs of the system, over the window in front. */
export const fileDialogs = (home: string): NonNullable<AppOptions['dialogs']> => ({
  async open() {
    const window = BrowserWindow.getFocusedWindow()
    const options = { defaultPath: home, filters, properties: ['openFile' as const] }
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    return filePaths[0]
  },
  async save(name) {
    const window = BrowserWindow.getFocusedWindow()
    const options = { defaultPath: join(home, name), filters }
    const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
    return filePath || undefined
  }
})
