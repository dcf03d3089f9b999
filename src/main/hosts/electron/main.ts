import { join } from 'node:path'
import { BrowserWindow, dialog, app as electron, Menu, protocol, type Session, safeStorage, shell } from 'electron'
import { type App, createApp } from '#main/app.ts'
import { fileToOpen } from '#main/foundation/file-to-open.ts'
import { holdsPeople, namedFile } from '#main/foundation/named-file.ts'
import { createPageContent } from '#main/foundation/page-content.ts'
import { dataFolder, defaultFile } from '#main/foundation/paths.ts'
import { SettingsFile } from '#main/foundation/settings-file.ts'
import { APP_ORIGIN } from '#shared/bridge.ts'
import { AppError, isFileTrouble } from '#shared/errors.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import { openSession } from './app-session.ts'
import { externalLink } from './external-link.ts'
import { fileDialogs } from './file-dialogs.ts'
import { guardContents } from './guard-contents.ts'
import { systemKeychain } from './keychain.ts'
import { chosenIn, menuTemplate } from './menu.ts'
import { openAsked } from './open-asked.ts'
import { openFile } from './open-file.ts'
import { type Pages, servePages } from './pages.ts'
import { tellDue } from './tell-due.ts'
import { appScheme, webPreferences } from './window-options.ts'
import { nextZoom, zoomFactor } from './zoom.ts'

const translate = (settings: SettingsFile) => createI18n(settings.read().language ?? 'da').t

const built = (path: string) => join(import.meta.dirname, '..', path)

function openWindow(session: Session, settings: SettingsFile): void {
  const window = new BrowserWindow({
    // its place and size are kept by the system's own rules, also when a screen is gone
    name: 'main',
    windowStatePersistence: true,
    show: false,
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    title: 'Kartotek',
    webPreferences: webPreferences(session, built('preload/index.cjs'), electron.isPackaged)
  })
  const { webContents } = window
  // each page that is loaded begins at the usual size
  webContents.on('did-finish-load', () => webContents.setZoomFactor(zoomFactor(settings.read().zoom)))
  // a page that still sends letters would not let go; without an answer of ours the window would only not close
  webContents.on('will-prevent-unload', (event) => {
    if (mayLeave(window, settings)) event.preventDefault()
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${APP_ORIGIN}/index.html`)
}

function mayLeave(window: BrowserWindow, settings: SettingsFile): boolean {
  const t = translate(settings)
  const buttons = [t('hosts.sendingStay'), t('hosts.sendingLeave')]
  return dialog.showMessageBoxSync(window, { type: 'question', buttons, defaultId: 0, cancelId: 0, message: t('hosts.sending') }) === 1
}

/** The menu in the language and with the ticks of now. */
function setMenu(app: App, pages: Pages): void {
  const settings = app.context.settings.read()
  const front = () => BrowserWindow.getFocusedWindow()?.webContents
  const template = menuTemplate({
    t: createI18n(settings.language ?? 'da').t,
    platform: process.platform,
    packaged: electron.isPackaged,
    checked: chosenIn(settings),
    shortcuts: settings.shortcuts ?? {},
    choose(menu) {
      const contents = front()
      if (contents) pages.tell(contents.id, { menu })
    },
    zoom(step) {
      const { zoom } = app.context.settings.change({ zoom: nextZoom(app.context.settings.read().zoom ?? 100, step) })
      for (const { webContents } of BrowserWindow.getAllWindows()) webContents.setZoomFactor(zoomFactor(zoom))
    },
    page: front
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/** Opens the card file. Where that cannot be, its window tells what to do; where no window can, a box of the system says why. */
function openApp(home: string, settings: SettingsFile, named: string | undefined): App | undefined {
  const file = fileToOpen(named, process.env, settings)
  const keychain = systemKeychain(safeStorage, process.platform)
  const options = { home, host: 'electron', dialogs: fileDialogs(home), openFile, keychain, ...(file !== undefined && { file }) } as const
  try {
    return createApp(options)
  } catch (error) {
    if (error instanceof AppError && isFileTrouble(error.code))
      return createApp({ ...options, trouble: { path: file ?? defaultFile(home), code: error.code, details: error.details } })
    electron.exit(sayWhyNot(error, settings).exitCode)
    return undefined
  }
}

/** In a box of the system, since a page may not be there to say it. */
function sayWhyNot(error: unknown, settings: SettingsFile): AppError {
  if (!(error instanceof AppError)) throw error
  dialog.showErrorBox('Kartotek', translate(settings)(`errors.${error.code}`, error.details))
  return error
}

function reloadWindows(): void {
  for (const window of BrowserWindow.getAllWindows()) window.reload()
}

/** Opens what a link may open; for a page on the web the name of its host is shown first. */
async function openOutside(link: string, settings: SettingsFile): Promise<void> {
  const external = externalLink(link)
  if (external === undefined) return
  if (external.askAbout !== undefined) {
    const t = translate(settings)
    const buttons = [t('hosts.outsideOpen'), t('hosts.outsideCancel')]
    const message = t('hosts.outside', { host: external.askAbout })
    const { response } = await dialog.showMessageBox({ type: 'question', buttons, defaultId: 0, cancelId: 1, message })
    if (response !== 0) return
  }
  await shell.openExternal(external.address)
}

/** Ends only when what was asked for last is written. */
function closeBeforeQuit(app: App): void {
  let closed = false
  electron.on('before-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void app.close().then(() => {
      closed = true
      electron.quit()
    })
  })
}

/** `asked` is what was double-clicked before there was a window, and hears what is double-clicked from then on. */
async function run(home: string, settings: SettingsFile, asked: Asked): Promise<void> {
  await electron.whenReady()
  const { file } = asked
  const isOfPeople = file !== undefined && holdsPeople(file)
  const app = openApp(home, settings, isOfPeople ? undefined : file)
  if (app === undefined) return
  asked.open = (path) => void openAsked(app, path, reloadWindows).catch((error) => sayWhyNot(error, settings))
  if (isOfPeople) asked.open(file)
  closeBeforeQuit(app)
  const pages = servePages(app)
  const content = createPageContent(built('renderer'), (id) => app.preview(id))
  const session = await openSession(content, electron.isPackaged)
  setMenu(app, pages)
  app.context.settings.onChange(() => setMenu(app, pages))
  openWindow(session, settings)
  tellDue(app, (count) => translate(settings)('hosts.due', { count }), showWindow)
  electron.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(session, settings)
  })
}

/** The card file, or the file of people, that somebody double-clicked. */
interface Asked {
  file: string | undefined
  open(path: string): void
}

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

/** The desktop host. What must be said before Electron is ready comes first; a second start shows the window of the first. */
export function startDesktop(): void {
  const home = dataFolder(process.env, process.platform)
  const settings = new SettingsFile(home)
  electron.setPath('userData', join(home, 'window'))
  electron.enableSandbox()
  protocol.registerSchemesAsPrivileged([appScheme])
  electron.on('web-contents-created', (_event, contents) => guardContents(contents, (link) => void openOutside(link, settings)))
  const asked: Asked = {
    file: namedFile(process.argv.slice(1), process.cwd()),
    open(path) {
      asked.file = path
    }
  }
  electron.on('second-instance', (_event, words, folder) => {
    const file = namedFile(words.slice(1), folder)
    if (file !== undefined) asked.open(file)
    showWindow()
  })
  // macOS says it this way, also before it is ready
  electron.on('open-file', (event, path) => {
    event.preventDefault()
    asked.open(path)
    showWindow()
  })
  electron.on('window-all-closed', () => {
    if (process.platform !== 'darwin') electron.quit()
  })
  if (electron.requestSingleInstanceLock()) void run(home, settings, asked)
  else electron.quit()
}
