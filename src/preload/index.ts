import { ipcRenderer } from 'electron'
import { APP_ORIGIN, CONNECT } from '#shared/bridge.ts'

/** Hands the one port of the page over to the main process, and nothing else, ever. */
function handOver(event: MessageEvent): void {
  const [port] = event.ports
  if (event.source !== window || event.origin !== APP_ORIGIN || event.data !== CONNECT || !port) return
  window.removeEventListener('message', handOver)
  ipcRenderer.postMessage(CONNECT, null, [port])
}

window.addEventListener('message', handOver)
