type Wrapped = { line: number; text: string; blanksBefore: number }

/**
 * Text that came by mail is broken at some column: such lines are joined to the paragraph they were. A line was broken there if
 * the next word would not have fitted, and many long lines of the page end near the same column.
 */
export function joinWrapped<Line extends Wrapped>(source: readonly Line[]): Line[] {
  const width = wrapWidth(source)
  if (width === null) return [...source]
  const joined: Line[] = []
  let last = ''
  for (const line of source) {
    const before = joined.at(-1)
    if (before && line.blanksBefore === 0 && wasBroken(last, line.text, width))
      joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}` }
    else joined.push(line)
    last = line.text
  }
  return joined
}

function wrapWidth(source: readonly Wrapped[]): number | null {
  const lengths = source.map((line) => line.text.length).filter((length) => length > 50)
  const width = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (width > 100 || lengths.length < 4) return null
  const full = source.filter((line) => line.text.length > width - 12)
  // Sentences of like length are no wrapped text: that breaks in the middle of them.
  const broken = full.filter((line) => !/[.!?:”"“»«]$/.test(line.text)).length
  return full.length > lengths.length * 0.6 && broken > full.length / 2 ? width : null
}

function wasBroken(line: string, next: string, width: number): boolean {
  const word = next.split(' ', 1)[0] ?? ''
  return line.length > 30 && line.length + 1 + word.length > width && !/[@\d]/.test(line.slice(-6)) && !/^[•*–—-]$|@|:$/.test(word)
}
