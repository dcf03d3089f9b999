import type { BrowserWindowConstructorOptions, CustomScheme, Session } from 'electron'

/** Our pages live under a scheme of their own, with the rights of a secure site and none of those that weaken one. */
export const appScheme: CustomScheme = {
  scheme: 'kartotek',
  privileges: {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    corsEnabled: false,
    stream: false,
    bypassCSP: false,
    allowServiceWorkers: false,
    codeCache: true
  }
}

/** Without "persist:" the session is kept in memory: nothing of the card file ends in a browser profile. */
export const PARTITION = 'kartotek'

/** Written out although most are the defaults of today, so that no update of Electron can change them unseen. */
export const webPreferences = (session: Session, preload: string, packaged: boolean) =>
  ({
    session,
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !packaged,
    safeDialogs: true,
    disableDialogs: true
  }) satisfies BrowserWindowConstructorOptions['webPreferences']
