import { expect, it } from 'vitest'
import { nextZoom, zoomFactor } from '#main/hosts/electron/zoom.ts'

it('goes from one size to the next, back the same way, and no further than the ends', () => {
  let size = 100
  const seen = Array.from({ length: 9 }, () => (size = nextZoom(size, 'in')))
  expect(seen).toEqual([110, 125, 150, 175, 200, 250, 300, 300, 300])
  for (const _ of seen) size = nextZoom(size, 'out')
  expect(size).toBe(80)
  expect(nextZoom(size, 'reset')).toBe(100)
  expect([nextZoom(120, 'in'), nextZoom(120, 'out')]).toEqual([125, 110])
})

it('takes the usual size where none is kept, or one that no window has', () => {
  expect([zoomFactor(undefined), zoomFactor(150), zoomFactor(0), zoomFactor(9000), zoomFactor(Number.NaN)]).toEqual([1, 1.5, 1, 1, 1])
})
