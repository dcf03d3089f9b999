import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

const LIMIT = 300
/** What a machine has written: nobody reads it from beginning to end. */
const exceptions = [/\.generated\.ts$/]

const sizes = sourceFiles('src')
  .filter(({ path }) => !exceptions.some((exception) => exception.test(path)))
  .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
  .toSorted((a, b) => a.lines - b.lines)

describe('A source file', () => {
  it('has at most three hundred lines', () => {
    expect(sizes.filter(({ lines }) => lines > LIMIT)).toEqual([])
  })

  it('has about sixty lines, taken by the middle one', () => {
    const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0
    expect(median).toBeGreaterThan(20)
    expect(median).toBeLessThan(90)
  })

  it('has a home with a name that says what is in it', () => {
    expect(sizes.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|lib)\//.test(path.replace(/^src\/renderer\/lib\//, '')))).toEqual(
      []
    )
  })
})
