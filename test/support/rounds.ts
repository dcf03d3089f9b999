/** How often a fault is tried: few in the suite, many by "npm run faults". */
export const rounds = (few: number, many: number): number => (process.env['KARTOTEK_FAULTS'] ? many : few)

/** Dice that fall the same way for the same seed. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}
