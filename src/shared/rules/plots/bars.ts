import type { PlotScene, ShowNumber } from './scene.ts'
import { textWidth } from './text-width.ts'

interface Wanted {
  readonly width: number
  readonly bars: readonly { readonly name: string; readonly count: number }[]
  readonly number: ShowNumber
}

const pace = 24
const thick = 9
const [names, numbers] = [136, 52]
const size = 13
/** Between a name and its bar. */
const gap = 14

/** Lying bars with their names and numbers. Long names get the room they want, up to half of it. */
export function barsScene({ width, bars, number }: Wanted): PlotScene {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const longest = Math.max(0, ...bars.map(({ name }) => textWidth(name, size)))
  const before = Math.min(Math.max(names, Math.ceil(longest) + gap), width / 2)
  const room = Math.max(0, width - before - numbers)
  return {
    ...{ width, height: bars.length * pace },
    pieces: bars.map(({ name, count }, at) => {
      const y = at * pace
      return {
        at,
        label: `${name}: ${number(count)}`,
        shapes: [
          { kind: 'rect', x: 0, y, width, height: pace, fill: 'none' },
          { kind: 'text', x: 0, y: y + pace / 2 + 4, text: shortened(name, before - gap), tone: 'ink-2', size, anchor: 'start' },
          {
            ...{ kind: 'rect', x: before, y: y + (pace - thick) / 2, width: count === 0 ? 0 : Math.max(2, (room * count) / most) },
            ...{ height: thick, radius: 2, fill: 'chart-1' }
          },
          { kind: 'text', x: width, y: y + pace / 2 + 4, text: number(count), tone: 'ink', size, anchor: 'end', strong: true }
        ]
      }
    })
  }
}

function shortened(name: string, room: number): string {
  if (textWidth(name, size) <= room) return name
  const letters = Array.from(name)
  const kept = letters.findLastIndex((_, at) => textWidth(`${letters.slice(0, at + 1).join('')}…`, size) <= room)
  return `${letters
    .slice(0, Math.max(1, kept + 1))
    .join('')
    .trimEnd()}…`
}
