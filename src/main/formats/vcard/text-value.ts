const escapes: Readonly<Record<string, string>> = { n: '\n', N: '\n', ',': ',', ';': ';', ':': ':', '\\': '\\' }

/** A value as it was meant. A backslash that escapes nothing stays: many programs do not know that it should. */
export function unescapeText(value: string): string {
  const plain = value.includes('\\') ? value.replace(/\\([nN,;:\\])/g, (_all, sign: string) => escapes[sign] ?? sign) : value
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain
}

/** The way back, for both versions that are written: a semicolon means something only in a value of several parts. */
export function escapeText(text: string): string {
  if (!/[\\,\n\r]/.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(/[\\,]/g, '\\$&').replace(/\n/g, '\\n')
}

/** One part of a name, an address or an organisation. */
export const escapePart = (text: string): string => escapeText(text).replaceAll(';', '\\;')

/** Parts of a value between separators that are not escaped; the parts themselves still are. */
export function splitValue(value: string, separator: ';' | ','): string[] {
  if (!value.includes('\\')) return value.split(separator)
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\') at++
    else if (value[at] === separator) {
      parts.push(value.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, value.slice(start)]
}
