/** Puts text on the clipboard, and a table beside it for programs that take one. Throws where the browser refuses. */
export async function copyText(text: string, html?: string): Promise<void> {
  if (html === undefined || !copyBoth(text, html)) await navigator.clipboard.writeText(text)
}

/**
 * Only the copy event takes a table as it is: the clipboard of promises makes a page of it first, which the policy of this one complains
 * of once for each cell. Says whether it was taken.
 */
function copyBoth(text: string, html: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
  }
  document.addEventListener('copy', onCopy, { capture: true })
  const done = document.execCommand('copy')
  document.removeEventListener('copy', onCopy, { capture: true })
  return done
}
