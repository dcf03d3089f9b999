import type { Fill, PlotScene, Shape, Tone } from './scene.ts'

/** The light tokens: a drawing that leaves the window is put on white paper. */
const inks: Readonly<Record<Tone, string>> = {
  ink: '#1c1d1b',
  'ink-2': '#53544f',
  line: '#cfcfc9',
  paper: '#ffffff',
  'chart-1': '#0b5d45',
  'chart-2': '#4a86c5',
  'chart-3': '#c07f14'
}

const plain: Readonly<Record<'series-1' | 'series-2' | 'series-3', Tone>> = {
  'series-1': 'chart-1',
  'series-2': 'chart-2',
  'series-3': 'chart-3'
}
const isSeries = (fill: Fill): fill is keyof typeof plain => fill in plain
const short = (value: number): string => String(Math.round(value * 100) / 100)
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** The drawing as a file of its own: no style sheets, no fonts, nothing that is fetched. */
export function svgOf({ width, height, pieces }: PlotScene, { sentence, font }: { sentence: string; font: string }): string {
  const shapes = pieces.flatMap((piece) => piece.shapes.flatMap(shapeXml))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}" font-family="${escaped(font)}"><title>${escaped(sentence)}</title>${shapes.join('')}</svg>`
}

function shapeXml(shape: Shape): string[] {
  if (shape.kind === 'line')
    return [
      `<line x1="${short(shape.x1)}" y1="${short(shape.y1)}" x2="${short(shape.x2)}" y2="${short(shape.y2)}" stroke="${inks[shape.tone]}"/>`
    ]
  if (shape.kind === 'text')
    return [
      `<text x="${short(shape.x)}" y="${short(shape.y)}" font-size="${shape.size}" text-anchor="${shape.anchor}" fill="${inks[shape.tone]}"${shape.strong ? ' font-weight="bold"' : ''}>${escaped(shape.text)}</text>`
    ]
  if (shape.kind === 'mark') return [`<path d="${markPath(shape)}" fill="${inks[shape.tone]}"/>`]
  if (shape.fill === 'none' || shape.width === 0 || shape.height === 0) return []
  const tone = isSeries(shape.fill) ? plain[shape.fill] : shape.fill
  const { x, y, width, height } = shape
  const body = `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${shape.radius ? ` rx="${shape.radius}"` : ''} fill="${inks[tone]}"/>`
  return [body, ...patternXml(shape)]
}

const pace = 6

/** Stripes and dots as shapes of their own: what reads a file often knows no patterns. */
function patternXml({ x, y, width, height, fill }: Extract<Shape, { kind: 'rect' }>): string[] {
  const rows = Array.from({ length: Math.max(0, Math.floor(height / pace)) }, (_, at) => y + at * pace + pace / 2)
  if (fill === 'series-2')
    return rows.map(
      (at) =>
        `<line x1="${short(x)}" y1="${short(at)}" x2="${short(x + width)}" y2="${short(at)}" stroke="${inks.paper}" stroke-width="1.2"/>`
    )
  if (fill !== 'series-3') return []
  const places = Array.from({ length: Math.max(0, Math.floor(width / pace)) }, (_, at) => x + at * pace + pace / 2)
  return rows.flatMap((cy) => places.map((cx) => `<circle cx="${short(cx)}" cy="${short(cy)}" r="1.1" fill="${inks.paper}"/>`))
}

/** A square on its corner. */
export const markPath = ({ x, y }: { x: number; y: number }): string =>
  `M${short(x)} ${short(y - 5)}L${short(x + 5)} ${short(y)}L${short(x)} ${short(y + 5)}L${short(x - 5)} ${short(y)}Z`
