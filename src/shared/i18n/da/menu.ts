/** What the system adds to the native menu beside our commands. */
export const menu = {
  about: 'Om Kartotek',
  hide: 'Skjul Kartotek',
  hideOthers: 'Skjul andre',
  showAll: 'Vis alle',
  close: 'Luk vindue',
  quit: 'Afslut Kartotek',
  cut: 'Klip',
  copy: 'Kopiér',
  paste: 'Sæt ind',
  selectAll: 'Markér alt',
  zoomIn: 'Større',
  zoomOut: 'Mindre',
  zoomReset: 'Normal størrelse',
  fullScreen: 'Fuld skærm',
  devTools: 'Udviklerværktøj',
  window: 'Vindue',
  minimize: 'Minimér',
  allToFront: 'Læg alle forrest'
} as const
