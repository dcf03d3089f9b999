import { attachmentName } from './attachment-name.ts'

/** A sign of no meaning that a name keeps. */
const ANYTHING = '\u2E3A'

/** As a file on a card is called, and without regard to case. */
const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('da')

/** Whether a file is called so; * stands for anything. Signs that no file on a card can have stand for none. */
export function isCalled(pattern: string, name: string): boolean {
  const [first = '', ...rest] = plain(attachmentName(pattern.replaceAll('*', ANYTHING))).split(ANYTHING)
  const written = plain(name)
  const last = rest.pop()
  if (last === undefined) return written === first
  if (!written.startsWith(first) || !written.endsWith(last)) return false
  let at = first.length
  for (const part of rest) {
    const found = written.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at + last.length <= written.length
}

/** Whether a file could be meant by a name whose fields are not filled in yet. */
export const couldBeCalled = (pattern: string, name: string): boolean => isCalled(pattern.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, '*'), name)
