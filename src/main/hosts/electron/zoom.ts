/** Sizes of everything in the window in percent, as browsers have them. */
const sizes = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300]
const usual = 100

export type ZoomStep = 'in' | 'out' | 'reset'

/** The size after a step; of one between two sizes the next one that way, at the ends the same. */
export function nextZoom(now: number, step: ZoomStep): number {
  if (step === 'reset') return usual
  const next = step === 'in' ? sizes.find((size) => size > now) : sizes.findLast((size) => size < now)
  return next ?? now
}

/** What the window is set to: 1 is the usual size. A size that is out of reach is the usual one. */
export const zoomFactor = (percent = usual): number =>
  percent >= (sizes[0] ?? usual) && percent <= (sizes.at(-1) ?? usual) ? percent / 100 : 1
