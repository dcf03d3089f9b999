/** The place of the row that a key was pressed on; the head is row 1. */
export function rowUnder(target: EventTarget): number {
  const row = target instanceof Element ? target.closest('[role="gridcell"], [role="rowheader"]')?.closest('[role="row"]') : null
  return Number(row?.getAttribute('aria-rowindex') ?? 0) - 2
}
