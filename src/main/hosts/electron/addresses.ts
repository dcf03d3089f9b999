const parse = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined)

/** A page of ours: by the parsed scheme and host, never by how the address begins. */
export function isOurs(address: string): boolean {
  const url = parse(address)
  return url?.protocol === 'kartotek:' && url.host === 'app' && url.username === '' && url.password === ''
}

/** What a window may load. Everything else, and so everything of the network, is cancelled. */
export function mayRequest(address: string, resourceType: string, packaged: boolean): boolean {
  const protocol = parse(address)?.protocol
  if (protocol === 'devtools:') return !packaged
  if (protocol === 'blob:' || protocol === 'data:') return resourceType === 'image'
  return isOurs(address)
}

interface Frame {
  readonly url: string
}

/** Only the page itself may talk to the main process: no frame in it, and no page of another address. */
export const isOurPage = (sender: Frame | null, mainFrame: Frame): boolean => sender !== null && sender === mainFrame && isOurs(sender.url)
