const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const western = new TextDecoder('windows-1252')

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked for
export const isAscii = (text: string): boolean => /^[\u0000-\u007f]*$/.test(text)

/**
 * Text from a character for each byte: by the charset that was named, else UTF-8, else Windows-1252. replaced: some bytes meant
 * nothing and became U+FFFD.
 */
export function decodeCharset(raw: string, charset: string | null): { text: string; replaced: boolean } {
  // The stateful ones (ISO-2022) hide their letters in ASCII.
  if (isAscii(raw) && !/^iso-2022|^utf-?7|^hz/i.test(charset ?? '')) return { text: raw, replaced: false }
  const bytes = Buffer.from(raw, 'latin1')
  const named = charset === null ? null : decodeNamed(bytes, charset)
  if (named !== null) return { text: named, replaced: false }
  try {
    return { text: utf8.decode(bytes), replaced: false }
  } catch {
    // A sign cut in two does not make the rest of a text Western.
    const whole = raw.match(/[\u00c3-\u00f4][\u0080-\u00bf]+/g)?.length ?? 0
    const text = lenient.decode(bytes)
    const broken = text.split('\ufffd').length - 1
    return whole > broken ? { text, replaced: true } : { text: western.decode(bytes), replaced: false }
  }
}

/** Null for charsets nobody knows, and for bytes that cannot be what they are said to be. */
function decodeNamed(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
