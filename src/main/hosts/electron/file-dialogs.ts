import { join } from 'node:path'
import { BrowserWindow, dialog } from 'electron'
import type { AppOptions } from '#main/app.ts'

const filters = [{ name: 'Kartotek', extensions: ['kartotek'] }]
const backups = [{ name: 'Kartotek', extensions: ['sqlite', 'sealed', 'kartotek'] }]

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
    const sealed = [{ name: 'Kartotek', extensions: ['sealed'] }]
    const options = { defaultPath: join(home, name), filters: name.endsWith('.sealed') ? sealed : filters }
    const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
    return filePath || undefined
  },
  async folder() {
    const window = BrowserWindow.getFocusedWindow()
    const options = { properties: ['openDirectory' as const, 'createDirectory' as const] }
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    return filePaths[0]
  },
  async backup() {
    const window = BrowserWindow.getFocusedWindow()
    const options = { defaultPath: home, filters: backups, properties: ['openFile' as const] }
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    return filePaths[0]
  }
})
