import type { WebContents } from 'electron'
import { isOurs } from './addresses.ts'

interface Navigation {
  readonly url: string
  preventDefault(): void
}

type Guarded = Pick<WebContents, 'setWindowOpenHandler'> & {
  on(event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect', listener: (event: Navigation) => void): unknown
  on(event: 'will-attach-webview', listener: (event: { preventDefault(): void }) => void): unknown
}

/**
 * Whatever page there is: it goes nowhere but to our own pages, opens no window and holds no other page.
 * `outside` hears of every link of the page that leads elsewhere, and decides what becomes of it; links of a frame lead nowhere.
 */
export function guardContents(contents: Guarded, outside: (link: string) => void): void {
  const stayHome = (event: Navigation): boolean => {
    const isAway = !isOurs(event.url)
    if (isAway) event.preventDefault()
    return isAway
  }
  contents.on('will-navigate', (event) => {
    if (stayHome(event)) outside(event.url)
  })
  contents.on('will-frame-navigate', stayHome)
  contents.on('will-redirect', stayHome)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    outside(url)
    return { action: 'deny' }
  })
}
