/** Delimiters that prose does not use, with as few columns as make a table; commas need more, since prose is full of them. */
const fewestColumns: Readonly<Record<string, number>> = { '\t': 2, ';': 2, '|': 2, ',': 3 }

/**
 * Whether text without a telling name is a table: a header that names its columns, and every line with as many cells.
 * A page that a person reads is none, even when some of its lines are lists.
 */
export function looksLikeTable(start: string): boolean {
  if (/^sep=[,;\t|]\r?\n/i.test(start)) return true
  const lines = start.split(/\r\n?|\n/)
  // the last line may be cut off
  const whole = (lines.length > 2 ? lines.slice(0, -1) : lines).filter((line) => line.trim() !== '').slice(0, 50)
  return whole.length > 1 && Object.entries(fewestColumns).some(([delimiter, fewest]) => isEven(whole, delimiter, fewest))
}

function isEven(lines: readonly string[], delimiter: string, fewest: number): boolean {
  const [header, ...rows] = lines.map((line) => cellsOf(line, delimiter))
  if (!header || header.length < fewest || !namesColumns(header)) return false
  const even = rows.filter((cells) => cells.length === header.length).length
  return even >= Math.max(1, rows.length * 0.9)
}

/** Without regard to cells of several lines: such tables have a name that tells. */
const cellsOf = (line: string, delimiter: string): string[] =>
  line.replace(/"((?:[^"]|"")*)"/g, (_, cell: string) => cell.replaceAll(delimiter, ' ')).split(delimiter)

const namesColumns = (cells: readonly string[]): boolean =>
  new Set(cells).size === cells.length && cells.every((cell) => cell !== '' && cell.length <= 60 && !/^\s|[@:.!?]\s*$|@/.test(cell))
