import { RPCHandler } from '@orpc/server/message-port'
import { ipcMain } from 'electron'
import type { App } from '#main/app.ts'
import { CONNECT, type MenuChoice } from '#shared/bridge.ts'
import { isOurPage } from './addresses.ts'
import { servePage } from './call-port.ts'

/** The pages that have handed their port over, by the id of their contents. */
export interface Pages {
  tell(contentsId: number, choice: MenuChoice): void
}

/** Serves the core to every page of ours that hands a port over; a page that is loaded again hands over a new one. */
export function servePages(app: App): Pages {
  const handler = new RPCHandler(app.router)
  const pages = new Map<number, (choice: MenuChoice) => void>()
  ipcMain.on(CONNECT, (event) => {
    const [port] = event.ports
    if (!port || !isOurPage(event.senderFrame, event.sender.mainFrame)) return
    const { id } = event.sender
    const tell = servePage(port, {
      serve: (calls) => handler.upgrade(calls, { context: app.context }),
      upload: app.upload,
      onClose: () => {
        if (pages.get(id) === tell) pages.delete(id)
      }
    })
    pages.set(id, tell)
  })
  return { tell: (contentsId, choice) => pages.get(contentsId)?.(choice) }
}
