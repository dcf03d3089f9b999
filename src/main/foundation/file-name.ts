/** What no file system minds: no separators, no signs that Windows refuses, nothing invisible, no dot or space at the end. */
export function fileName(text: string): string {
  const safe = text
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // 60 characters are at most 240 bytes, and a name may have 255
  return [...safe]
    .slice(0, 60)
    .join('')
    .replace(/[. ]+$/, '')
}
