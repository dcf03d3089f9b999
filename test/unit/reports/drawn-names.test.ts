import { expect, it } from 'vitest'
import { barsScene } from '#shared/rules/plots/bars.ts'
import { columnsScene } from '#shared/rules/plots/columns.ts'
import { textWidth } from '#shared/rules/plots/text-width.ts'

const texts = (scene: ReturnType<typeof barsScene>) =>
  scene.pieces.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' && shape.anchor === 'start' ? [shape] : [])))
const bars = (name: string, width: number) => barsScene({ width, bars: [{ name, count: 3 }], number: String })

it.each(['Uden indsatsområde', 'Nordsjælland og Bornholm', 'Knowledge and language', 'M'])(
  '%s is drawn whole where there is room',
  (name) => {
    expect(texts(bars(name, 820)).map(({ text }) => text)).toEqual([name])
  }
)

it('A name that takes half of the drawing ends in dots and stays on its side', () => {
  const [name] = texts(bars('Et meget langt navn på et indsatsområde, som ingen kan huske', 300))
  expect(name?.text).toMatch(/^Et meget .*…$/)
  expect(textWidth(name?.text ?? '', 13)).toBeLessThan(150)
})

it('Words of a legend stand after one another with the same room between them', () => {
  const series = ['Gjort til tiden', 'Gjort senere', 'Åbne og opgivne']
  const legend = texts(columnsScene({ width: 800, series, columns: [], number: String }))
  const gaps = legend.slice(1).map((word, at) => word.x - (legend[at]?.x ?? 0) - textWidth(series[at] ?? '', 12))
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.001)
})
