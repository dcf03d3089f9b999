import type { WebContents } from 'electron'
import { isOurs } from './addresses.ts'

interface Navigation {
  readonly url: string
  preventDefault(): void
}

const stayHome = (event: Navigation): void => {
  if (!isOurs(event.url)) event.preventDefault()
}

type Guarded = Pick<WebContents, 'setWindowOpenHandler'> & {
  on(event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect', listener: (event: Navigation) => void): unknown
  on(event: 'will-attach-webview', listener: (event: { preventDefault(): void }) => void): unknown
}

/** Whatever page there is: it goes nowhere but to our own pages, opens no window and holds no other page. */
export function guardContents(contents: Guarded): void {
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) contents.on(event, stayHome)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
