/**
 * Which slot each row is drawn in. A row keeps its slot for as long as it is drawn, so that the focus stays in it; a slot whose
 * row is gone takes the next one, whose texts are then written over the old ones: making elements anew is what scrolling costs.
 */
export function assignSlots(before: ReadonlyMap<number, number>, rows: readonly number[]): Map<number, number> {
  const slots = new Map<number, number>()
  for (const row of rows) {
    const kept = before.get(row)
    if (kept !== undefined) slots.set(row, kept)
  }
  const taken = new Set(slots.values())
  let free = 0
  for (const row of rows) {
    if (slots.has(row)) continue
    while (taken.has(free)) free++
    slots.set(row, free++)
  }
  return slots
}
