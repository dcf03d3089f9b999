import type { menu as danish } from '../da/menu.ts'
import type { Same } from '../messages.ts'

/** What the system adds to the native menu beside our commands. */
export const menu = {
  about: 'About Kartotek',
  hide: 'Hide Kartotek',
  hideOthers: 'Hide others',
  showAll: 'Show all',
  close: 'Close window',
  quit: 'Quit Kartotek',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoomReset: 'Actual size',
  fullScreen: 'Full screen',
  devTools: 'Developer tools',
  window: 'Window',
  minimize: 'Minimise',
  allToFront: 'Bring all to front'
} as const satisfies Same<typeof danish>
