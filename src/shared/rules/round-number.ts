const steps = [10, 25, 50, 75, 100, 150, 200, 250, 300, 400, 500, 750, 1000]

/** The last round number that a count has reached; null below the first. Beyond a thousand, each thousand is one. */
export function roundNumber(count: number): number | null {
  if (count >= 1000) return Math.floor(count / 1000) * 1000
  return steps.findLast((step) => step <= count) ?? null
}
