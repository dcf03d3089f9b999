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

/** "001 Anna Holm.eml": the number keeps them in order and apart. Who has no name but an address is a number only. */
export function draftName(no: number, of: number, name: string): string {
  const number = String(no).padStart(Math.max(3, String(of).length), '0')
  return `${`${number} ${name.includes('@') ? '' : fileName(name)}`.trim()}.eml`
}
