import { type FontStyle, fontBytes } from './fonts.ts'

interface Metrics {
  readonly unitsPerEm: number
  /** Of a glyph, in units. */
  readonly advance: (glyph: number) => number
  readonly glyphOf: (codePoint: number) => number
}

const known = new Map<FontStyle, Metrics>()

/** How wide a line of text is in points. */
export function textWidth(text: string, size: number, style: FontStyle = 'normal'): number {
  const { unitsPerEm, advance, glyphOf } = metricsOf(style)
  let units = 0
  for (const sign of text) units += advance(glyphOf(sign.codePointAt(0) ?? 0))
  return (units * size) / unitsPerEm
}

function metricsOf(style: FontStyle): Metrics {
  const found = known.get(style)
  if (found) return found
  const made = readMetrics(fontBytes(style))
  known.set(style, made)
  return made
}

/** Reads what a TrueType font says of the widths of its glyphs. */
function readMetrics(font: Buffer): Metrics {
  const tables = new Map<string, number>()
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8))
  const table = (name: string) => tables.get(name) ?? 0
  const widths = table('hmtx')
  const count = font.readUInt16BE(table('hhea') + 34)
  return {
    unitsPerEm: font.readUInt16BE(table('head') + 18),
    advance: (glyph) => font.readUInt16BE(widths + 4 * Math.min(glyph, count - 1)),
    glyphOf: glyphsOf(font, table('cmap'))
  }
}

/** The map of the font for the signs of the first plane (format 4); whatever it does not know is its first glyph. */
function glyphsOf(font: Buffer, cmap: number): Metrics['glyphOf'] {
  let map = 0
  for (let record = cmap + 4; record < cmap + 4 + font.readUInt16BE(cmap + 2) * 8; record += 8) {
    const at = cmap + font.readUInt32BE(record + 4)
    if (font.readUInt16BE(at) === 4) map = at
  }
  const bytes = font.readUInt16BE(map + 6)
  const [ends, starts, deltas, ranges] = [14, 16 + bytes, 16 + 2 * bytes, 16 + 3 * bytes].map((from) => map + from) as [
    number,
    number,
    number,
    number
  ]
  return (codePoint) => {
    for (let at = 0; at < bytes; at += 2) {
      if (codePoint > font.readUInt16BE(ends + at)) continue
      const start = font.readUInt16BE(starts + at)
      if (codePoint < start) return 0
      const range = font.readUInt16BE(ranges + at)
      const delta = font.readUInt16BE(deltas + at)
      if (range === 0) return (codePoint + delta) & 0xffff
      const glyph = font.readUInt16BE(ranges + at + range + 2 * (codePoint - start))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
