import { APP_ORIGIN } from '#shared/bridge.ts'

/** Which host carries this page: a window of our own, or a browser. */
export const host: 'desktop' | 'web' = location.origin === APP_ORIGIN ? 'desktop' : 'web'
