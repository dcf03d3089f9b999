import type { menu as danish } from '../da/menu.ts'
import type { Same } from '../messages.ts'

/** The menu bar of the desktop window. The & marks the letter that Alt reaches on Windows and Linux. */
export const menu = {
  file: '&File',
  newWindow: '&New window',
  openFile: '&Open card file…',
  newFile: 'N&ew card file…',
  import: '&Import…',
  close: '&Close window',
  quit: '&Quit',
  edit: '&Edit',
  undo: '&Undo',
  redo: '&Redo',
  cut: 'Cu&t',
  copy: '&Copy',
  paste: '&Paste',
  selectAll: 'Select &all',
  view: '&View',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoomReset: 'Actual size',
  fullScreen: 'Full screen',
  devTools: 'Developer tools',
  window: '&Window',
  minimize: '&Minimise'
} as const satisfies Same<typeof danish>
