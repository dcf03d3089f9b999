export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1'

/**
 * The encoding of a text: by its mark, by the zeros of UTF-16, else UTF-8 where the bytes are (nearly all) UTF-8, else Windows-1252,
 * which is ISO-8859-1 with signs in the places that nobody uses.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return unmarkedUtf16(bytes.subarray(0, 4096)) ?? (isUtf8(bytes) || isDamagedUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** In UTF-16 every second byte of Western text is zero; in any other text none is. */
function unmarkedUtf16(start: Uint8Array): Encoding | null {
  let even = 0
  let odd = 0
  for (const [index, byte] of start.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++
  const half = start.length / 2
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A few broken places among many letters that only UTF-8 writes so: in Windows-1252 hardly any of them would fit. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let good = 0
  let bad = 0
  for (const sign of text) {
    if (sign === '\ufffd') bad++
    else if (sign > '\u007f') good++
  }
  return good > bad * 4
}

/** Whether Windows-1252 has a sign where ISO-8859-1 has a control character that no text contains. */
export const hasC1 = (bytes: Uint8Array): boolean => bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)
