/**
 * Spreadsheets run a cell that begins with one of these signs, some also the wide ones of East Asian keyboards. Such a cell is written
 * with an apostrophe before it, and so is one that looks as if it had been: apostrophes, then such a sign. Reading takes one away, so
 * what is written comes back unchanged; a cell with any other apostrophe is left alone both ways. Other programs write and mean the same
 * guard.
 */
const couldRun = /^'*[=+\-@\t\r\n＝＋－＠]/
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/

export const guardCell = (cell: string): string => (couldRun.test(cell) ? `'${cell}` : cell)

export const unguardCell = (cell: string): string => (cell.charCodeAt(0) === 39 && guarded.test(cell) ? cell.slice(1) : cell)
